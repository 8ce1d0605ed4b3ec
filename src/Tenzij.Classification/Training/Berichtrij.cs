using Microsoft.ML;
using Microsoft.ML.Data;
using Tenzij.Classification.Clauses;

namespace Tenzij.Classification.Training;

/// <summary>One report as ML.NET sees it for one head over the whole report.</summary>
internal sealed class Berichtrij
{
    public bool Label { get; set; }

    public float[] Features { get; set; } = new float[Berichtkenmerken.Aantal];

    /// <summary>The rows as a data view; the number of features depends on the targets that the lexicon knows.</summary>
    public static IDataView Zie(MLContext ml, IEnumerable<Berichtrij> rijen)
    {
        var schema = SchemaDefinition.Create(typeof(Berichtrij));
        schema[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, Berichtkenmerken.Aantal);
        return ml.Data.LoadFromEnumerable(rijen, schema);
    }
}
