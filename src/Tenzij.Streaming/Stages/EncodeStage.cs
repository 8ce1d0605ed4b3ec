using Tenzij.Core.Berichten;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;
using Tenzij.Streaming.Ledger;

namespace Tenzij.Streaming.Stages;

/// <summary>Encode: the messages of each decision and the body of its ledger record. One instance per worker.</summary>
internal sealed class EncodeStage(Stappen stappen, AssessStage assess, IOrigineelArchief archief, bool signalen) : IDisposable
{
    private readonly Grootboekregel _regel = new(stappen);

    public async ValueTask EncodeAsync(Werk werk, CancellationToken ct)
    {
        foreach (var uitkomst in werk.Uitkomsten)
        {
            if (uitkomst is { Soort: Recordsoort.Besluit, Besluit: null })
            {
                await WorkOutAsync(uitkomst, ct).ConfigureAwait(false);
            }

            if (signalen && uitkomst.VorigOrigineel is { } vorig)
            {
                var eerder = stappen.Lees((await archief.LeesAsync(vorig, ct).ConfigureAwait(false)).Span).Mutatie;
                uitkomst.Ingetrokken = eerder is null
                    ? []
                    : [.. Pseudoniemen.Van(eerder, stappen.Sleutels).Except(uitkomst.Pseudoniemen)];
            }

            MaakBerichten(uitkomst);
            _regel.Schrijf(uitkomst, werk.Regels);
        }
    }

    public void Dispose() => _regel.Dispose();

    // A correction that changes only the list: Decide knew the outcome without reading the report again.
    private async ValueTask WorkOutAsync(Uitkomst uitkomst, CancellationToken ct)
    {
        if (uitkomst.Mutatie is null)
        {
            var gelezen = assess.AssessAgain(await archief.LeesAsync(uitkomst.Plaats, ct).ConfigureAwait(false));
            uitkomst.Hash = gelezen.Hash;
            uitkomst.Mutatie = gelezen.Mutatie;
            uitkomst.Beoordeling = gelezen.Beoordeling;
            uitkomst.Pseudoniemen = gelezen.Pseudoniemen;
        }

        uitkomst.Besluit = stappen.Beslis(
            uitkomst.Mutatie!, uitkomst.Beoordeling!, uitkomst.Historie, stappen.Beleid, stappen.Referentie);
    }

    private void MaakBerichten(Uitkomst uitkomst)
    {
        var rejection = uitkomst.Rejection
            ?? (uitkomst is { MetBerichten: true, IsCorrectie: true } ? stappen.TeGroot(uitkomst.Mutatie!, uitkomst.Hash) : null);
        if (rejection is not null)
        {
            stappen.Berichtenmaker.MaakQuarantaine(Quarantaine(uitkomst, rejection), uitkomst.Berichten);
        }
        else if (uitkomst.MetBerichten)
        {
            stappen.Berichtenmaker.Maak(Zaak(uitkomst), uitkomst.Berichten);
        }
    }

    private Quarantaine Quarantaine(Uitkomst uitkomst, Core.Mutaties.Rejection rejection)
    {
        var plaats = uitkomst.Plaats;
        var bron = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plaats.Keten}/{plaats.Positie}");
        // Of a correction the bytes stand in the archive only.
        var inhoud = uitkomst.Record is { } record && record.Lengte <= MutatieDecoder.BytesMax ? record.Inhoud : (ReadOnlyMemory<byte>?)null;
        return new Quarantaine(
            rejection, bron, plaats.Lengte, inhoud, uitkomst.Hash,
            Pseudoniemen.VanMutatie(rejection.MutatieId ?? bron, stappen.Sleutels));
    }

    private Zaak Zaak(Uitkomst uitkomst) => new()
    {
        Mutatie = uitkomst.Mutatie!,
        Beoordeling = uitkomst.Beoordeling!,
        Besluit = uitkomst.Besluit!,
        Herbeoordeling = uitkomst.Herbeoordeling,
        Tijd = uitkomst.Tijd!.Value,
        Intrekkingen = uitkomst.Intrekkingen,
        Herkomst = new Herkomst(
            uitkomst.Hash, stappen.Beoordelaar.ModelHash, stappen.Beleid.Hash, stappen.Referentie.Hash),
        Sleutel = Pseudoniemen.VanMutatie(uitkomst.Mutatie!.MutatieId, stappen.Sleutels),
    };
}
