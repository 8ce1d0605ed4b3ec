using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Tenzij.Classification.Training;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evaluation.Baselines;

/// <summary>
/// ML.NET as it comes: FeaturizeText with its defaults over whole reports, featurised once, and an AveragedPerceptron for
/// each element (answered, mentioned), each criterion, the scope and the verdict.
/// </summary>
internal sealed class Tekstmodel : IBeoordelaar
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly ITransformer _tekst;
    private readonly VBuffer<float>[] _kenmerken;
    private readonly (float[] Gewichten, float Basis)[] _beantwoord;
    private readonly (float[] Gewichten, float Basis)[] _genoemd;
    private readonly (float[] Gewichten, float Basis)[] _criteria;
    private readonly (float[] Gewichten, float Basis) _buitenScope;
    private readonly (float[] Gewichten, float Basis) _voldoende;
    private readonly Toestand[] _antwoord;
    private readonly Plattkans _kans;

    public Tekstmodel(IReadOnlyList<Voorbeeld> training, IReadOnlyList<Voorbeeld> kalibratie)
    {
        var data = Rijen(training.Select(v => v.Mutatie));
        _tekst = _ml.Transforms.Text.FeaturizeText(nameof(Tekstkenmerken.Features), nameof(Tekstrij.Tekst)).Fit(data);
        _kenmerken = Kenmerken(data);
        var elementen = Enumerable.Range(0, Elementen.Aantal).ToArray();
        _beantwoord = [.. elementen.Select(e => Leer(training, v => Cijfers.IsBeantwoord(v.Elementen[e])))];
        _genoemd = [.. elementen.Select(e => Leer(training, v => v.Elementen[e] != Toestand.Afwezig))];
        _antwoord = [.. elementen.Select(e => Meestal.Vaakst(training.Select(v => v.Elementen[e]).Where(Cijfers.IsBeantwoord)))];
        _criteria = [.. Enumerable.Range(0, Criteriumlijst.Aantal).Select(c => Leer(training, v => Cijfers.IsPositief(v.Criteria[c])))];
        _buitenScope = Leer(training, v => v.Oordeel == Oordeel.BuitenScope);
        _voldoende = Leer(training, v => v.Oordeel == Oordeel.Voldoende, v => v.Oordeel != Oordeel.BuitenScope);
        var inScope = kalibratie.Where(v => v.Oordeel != Oordeel.BuitenScope).ToArray();
        _kans = new Plattkans(inScope.Zip(
            Kenmerken(Rijen(inScope.Select(v => v.Mutatie))), (v, k) => (Score(_voldoende, k), v.Oordeel == Oordeel.Voldoende)));
        _kenmerken = [];
    }

    public string ModelHash => new('0', 64);

    public Beoordeling Beoordeel(Mutatie mutatie)
    {
        var kenmerken = Kenmerken(Rijen([mutatie]))[0];
        return Nuloordeel.Maak(
            [.. _antwoord.Select((antwoord, e) => Score(_beantwoord[e], kenmerken) > 0 ? antwoord
                : Score(_genoemd[e], kenmerken) > 0 ? Toestand.Onzeker : Toestand.Afwezig)],
            [.. _criteria.Select(c => Score(c, kenmerken) > 0 ? Toestand.Bevestigd : Toestand.Afwezig)],
            Score(_buitenScope, kenmerken) > 0,
            _kans.Van(Score(_voldoende, kenmerken)));
    }

    private IDataView Rijen(IEnumerable<Mutatie> mutaties) =>
        _ml.Data.LoadFromEnumerable(mutaties.Select(Tekstrij.Van).ToArray());

    private VBuffer<float>[] Kenmerken(IDataView data) =>
        [.. _ml.Data.CreateEnumerable<Tekstkenmerken>(_tekst.Transform(data), reuseRowObject: false, ignoreMissingColumns: true)
            .Select(k => k.Features)];

    private (float[] Gewichten, float Basis) Leer(
        IReadOnlyList<Voorbeeld> training, Func<Voorbeeld, bool> label, Func<Voorbeeld, bool>? waar = null)
    {
        var schema = SchemaDefinition.Create(typeof(Tekstlabelrij));
        schema[nameof(Tekstlabelrij.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, _kenmerken[0].Length);
        var rijen = training.Select((v, i) => (v, i)).Where(p => waar is null || waar(p.v))
            .Select(p => new Tekstlabelrij { Label = label(p.v), Features = _kenmerken[p.i] }).ToArray();
        var model = _ml.BinaryClassification.Trainers.AveragedPerceptron(
            new AveragedPerceptronTrainer.Options { NumberOfIterations = 10 }).Fit(_ml.Data.LoadFromEnumerable(rijen, schema)).Model;
        return ([.. model.Weights], model.Bias);
    }

    private static float Score((float[] Gewichten, float Basis) hoofd, in VBuffer<float> kenmerken)
    {
        var som = hoofd.Basis;
        foreach (var (plek, waarde) in kenmerken.Items())
        {
            som += hoofd.Gewichten[plek] * waarde;
        }

        return som;
    }
}
