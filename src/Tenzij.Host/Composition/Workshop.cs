using Tenzij.Classification.Model;
using Tenzij.Core.Beleid;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Referentie;
using Tenzij.Core.Volledigheid;
using Tenzij.Fhir;
using Tenzij.Streaming.Configuration;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Pipelines;
using Tenzij.Streaming.Stages;

namespace Tenzij.Host.Composition;

/// <summary>Everything that decides, read once from the files that a pipeline names.</summary>
internal sealed record Workshop
{
    public required PipelineDefinition Definition { get; init; }

    public required IBeoordelaar Beoordelaar { get; init; }

    public required Beleidsregels Beleid { get; init; }

    public required Referentiegegevens Referentie { get; init; }

    public required Sleutelring Sleutels { get; init; }

    /// <exception cref="ConfigurationException">A file is missing or refused; all problems of it are told.</exception>
    public static Workshop Open(string? pipeline)
    {
        var definition = PipelineFile.Read(Pipelines.Find(pipeline));
        var (beleid, referentie) = Rules(definition);
        return new Workshop
        {
            Definition = definition,
            Beleid = beleid,
            Referentie = referentie,
            Sleutels = PseudonymKeys.Read(Environment.GetEnvironmentVariable, definition.Productie),
            Beoordelaar = Model(definition.Path(definition.Model)),
        };
    }

    /// <summary>Policy and reference data alone, for a verb that makes the model.</summary>
    public static (Beleidsregels Beleid, Referentiegegevens Referentie) Rules(PipelineDefinition definition) => (
        PolicyFile.Read(definition.Beleid, File.ReadAllBytes(definition.Path(definition.Beleid))),
        ReferenceFiles.Read(name => File.ReadAllBytes(definition.Path(Path.Combine(definition.Referentie, name)))));

    public Workshop MetRechtstreeks(RechtstreekseLevering? stand) => stand is null ? this : this with
    {
        Beleid = Beleid with
        {
            RechtstreeksStandaard = stand.Value,
            RechtstreeksPerGemeente = new Dictionary<string, RechtstreekseLevering>(StringComparer.Ordinal),
        },
    };

    public Stappen Stappen() => new()
    {
        Beoordelaar = Beoordelaar,
        Beleid = Beleid,
        Referentie = Referentie,
        Berichtenmaker = new Berichtenmaker(Referentie),
        Sleutels = Sleutels,
    };

    /// <summary>One record, judged alone.</summary>
    public Judgement Judge(Leesresultaat record)
    {
        if (record.Mutatie is not { } mutatie)
        {
            return new Judgement(null, null, null, record.Rejection);
        }

        var beoordeling = Beoordelaar.Beoordeel(mutatie);
        return new Judgement(mutatie, beoordeling, Beslisser.Beslis(mutatie, beoordeling, Historie.Leeg, Beleid, Referentie), null);
    }

    /// <summary>The fewest answers that would make a judged report complete; null when no answer would.</summary>
    public IReadOnlyList<Element>? Advies(Judgement judgement) =>
        judgement.Besluit is { } besluit && Beoordelaar is Beoordelaar model
            ? Aanvuladvies.Zoek(model.Oordeelmodel, judgement.Mutatie!, judgement.Beoordeling!, Beleid, besluit.Drempels)
            : null;

    /// <summary>The files that decide, under the names by which verification asks for them.</summary>
    public IReadOnlyList<Momentopname> Momentopnamen()
    {
        var model = Definition.Path(Definition.Model);
        return
        [
            new Momentopname(Snapshots.Beleid, Definition.Path(Definition.Beleid)),
            .. ReferenceFiles.Names.Select(name => new Momentopname(
                Snapshots.Referentie + name, Definition.Path(Path.Combine(Definition.Referentie, name)))),
            .. Directory.EnumerateFiles(model, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(file => new Momentopname(
                    Snapshots.Model + Path.GetRelativePath(model, file).Replace('\\', '/'), file)),
        ];
    }

    private static Beoordelaar Model(string folder)
    {
        try
        {
            return Classification.Model.Beoordelaar.Laad(folder);
        }
        catch (ModelOngeldigException fault)
        {
            throw new ConfigurationException([new ConfigurationError(folder, 0, "model", fault.Message)]);
        }
    }
}
