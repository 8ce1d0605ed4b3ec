using Tenzij.Core.Berichten;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;
using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Remembering;

namespace Tenzij.Streaming.Stages;

/// <summary>
/// Decide, in input order: which version counts, what the register says of the household, the decision, and which
/// decisions made before must be corrected because of it.
/// </summary>
/// <remarks>
/// A correction whose list of counted reports changed without making or breaking a pattern cannot change the decision,
/// for that depends on the list only through the pattern. Its record is worked out by Encode, in parallel; only one that
/// tips the pattern is decided here.
/// </remarks>
internal sealed class DecideStage(Stappen stappen, AssessStage assess, Geheugen geheugen, IOrigineelArchief archief)
{
    private readonly Onderweg _onderweg = new();

    public async ValueTask DecideAsync(Werk werk, CancellationToken ct)
    {
        await WisselAsync(werk, ct).ConfigureAwait(false);
        foreach (var signaal in werk.Portie.Signalen)
        {
            if (geheugen.Hoor(signaal) is { } dossier)
            {
                await CorrigeerAsync(dossier, signaal.MutatieId, signaal.Versie, signaal.Tijd, werk.Uitkomsten, ct)
                    .ConfigureAwait(false);
            }
        }

        for (var i = 0; i < werk.Gelezen.Length; i++)
        {
            var gelezen = werk.Gelezen[i];
            if (gelezen.Mutatie is null)
            {
                werk.Uitkomsten.Add(Quarantaine(gelezen, gelezen.Rejection!));
            }
            else
            {
                await DecideAsync(gelezen, gelezen.Mutatie, werk.Uitkomsten, ct).ConfigureAwait(false);
            }
        }

        if (werk.Portie.SluitBatch)
        {
            SluitBatch();
        }
    }

    public void SluitBatch()
    {
        geheugen.SluitBatch();
        _onderweg.SluitBatch();
    }

    public void Commit()
    {
        geheugen.Commit();
        _onderweg.Commit();
    }

    public void Rollback()
    {
        geheugen.Rollback();
        _onderweg.Clear();
    }

    private async ValueTask DecideAsync(Gelezen gelezen, Mutatie mutatie, List<Uitkomst> uitkomsten, CancellationToken ct)
    {
        var dossier = geheugen.Zoek(mutatie.MutatieId);
        if (geheugen.Bron(dossier, mutatie.Versie) is { } bron)
        {
            var gelijk = bron.Inhoud == gelezen.Hash64 || await HeeftGelijkeInhoudAsync(dossier, bron, mutatie, ct)
                .ConfigureAwait(false);
            uitkomsten.Add(gelijk ? Gezien(gelezen, mutatie, Recordsoort.Herhaling) : AndereInhoud(gelezen, mutatie));
        }
        else if (mutatie.Versie < geheugen[dossier].Versie)
        {
            geheugen.Achterhaald(dossier, mutatie.Versie, Bron(gelezen));
            _onderweg.Add(dossier, gelezen);
            uitkomsten.Add(Gezien(gelezen, mutatie, Recordsoort.Achterhaald));
        }
        else
        {
            uitkomsten.Add(Aanvaard(dossier, gelezen, mutatie));
            await CorrigeerAsync(dossier, mutatie.MutatieId, mutatie.Versie, mutatie.Opgemaakt, uitkomsten, ct)
                .ConfigureAwait(false);
        }
    }

    // Partitions that come and go. Restoring is not staged: what it restores is committed.
    private async ValueTask WisselAsync(Werk werk, CancellationToken ct)
    {
        foreach (var keten in werk.Portie.Losgelaten)
        {
            geheugen.LaatLos(keten);
        }

        var tijden = new Dictionary<int, DateTimeOffset>();
        foreach (var keten in werk.Portie.Toegewezen)
        {
            var herstel = new Herstel(geheugen, keten.Keten);
            await herstel.LeesAsync(keten.Grootboek, werk.Hersteld.Add, ct).ConfigureAwait(false);
            werk.Standen.Add((keten, herstel.Stand));
            tijden.Add(keten.Keten, herstel.Tijd);
        }

        if (tijden.Count > 0)
        {
            await ActualiseerAsync(werk, tijden, ct).ConfigureAwait(false);
        }
    }

    // Only when every partition is back: a household that lives in two of them would otherwise seem to have shrunk.
    private async ValueTask ActualiseerAsync(Werk werk, Dictionary<int, DateTimeOffset> tijden, CancellationToken ct)
    {
        var laatste = tijden.Values.Max();
        foreach (var keten in geheugen.Ketens.Order().ToList())
        {
            var tijd = tijden.GetValueOrDefault(keten, laatste);
            foreach (var dossier in geheugen.Verouderd(keten))
            {
                var zelf = new GeteldeVersie(geheugen.MutatieId(dossier), geheugen[dossier].Versie);
                werk.Uitkomsten.Add(await HerbeoordeelAsync(dossier, zelf, tijd, ct).ConfigureAwait(false));
            }
        }
    }

    private Uitkomst Aanvaard(int dossier, in Gelezen gelezen, Mutatie mutatie)
    {
        var was = geheugen[dossier];
        var open = geheugen.OpenAanbod(dossier);
        var verving = _onderweg.TryGet(dossier, was.Versie, out var vorigGelezen);
        var vorige = was.Versie == 0 ? null : new VorigBesluit(was.Versie, was.Is(Dossiervlaggen.OoitVeiligThuis));
        geheugen.Aanvaard(dossier, gelezen.Record.Keten, mutatie.Versie, mutatie.Incident.Begin, Bron(gelezen), gelezen.Pseudoniemen);
        _onderweg.Add(dossier, gelezen);
        var historie = new Historie(geheugen.Geteld(dossier), vorige);
        geheugen.Tellen(dossier);
        var besluit = stappen.Beslis(mutatie, gelezen.Beoordeling!, historie, stappen.Beleid, stappen.Referentie);
        geheugen.Beslis(dossier, Besluitkern.Van(besluit), aanbod: true, ingetrokken: true);
        return new Uitkomst
        {
            Soort = Recordsoort.Besluit,
            Keten = gelezen.Record.Keten,
            Record = gelezen.Record,
            Plaats = Plaats(gelezen),
            Hash = gelezen.Hash,
            Dossier = dossier,
            Mutatie = mutatie,
            Beoordeling = gelezen.Beoordeling,
            Besluit = besluit,
            Historie = historie,
            Pseudoniemen = gelezen.Pseudoniemen,
            Tijd = mutatie.Opgemaakt,
            Vervangt = was.Versie > 0,
            MetBerichten = true,
            Intrekkingen = open,
            VorigOrigineel = was.Versie > 0 && !verving ? was.Bron.Plaats(was.Keten) : null,
            Ingetrokken = verving ? [.. vorigGelezen.Pseudoniemen.Except(gelezen.Pseudoniemen)] : [],
        };
    }

    private async ValueTask CorrigeerAsync(
        int oorzaak, string mutatieId, int versie, DateTimeOffset tijd, List<Uitkomst> uitkomsten, CancellationToken ct)
    {
        var geraakt = geheugen.Geraakt(oorzaak);
        foreach (var dossier in geraakt)
        {
            uitkomsten.Add(await HerbeoordeelAsync(dossier, new GeteldeVersie(mutatieId, versie), tijd, ct).ConfigureAwait(false));
        }
    }

    private async ValueTask<Uitkomst> HerbeoordeelAsync(
        int dossier, GeteldeVersie oorzaak, DateTimeOffset tijd, CancellationToken ct)
    {
        var was = geheugen[dossier];
        var kantelt = geheugen.Kantelt(dossier);
        var historie = new Historie(geheugen.Geteld(dossier), geheugen.Vorige(dossier));
        var gelezen = await LeesTerugAsync(dossier, was.Versie, kantelt, ct).ConfigureAwait(false);
        var nummer = geheugen.Herbeoordeel(dossier);
        geheugen.Tellen(dossier);
        var besluit = kantelt
            ? stappen.Beslis(gelezen.Mutatie!, gelezen.Beoordeling!, historie, stappen.Beleid, stappen.Referentie)
            : null;
        var vorigeKern = geheugen.Kern(dossier);
        var kern = besluit is null ? vorigeKern : Besluitkern.Van(besluit);
        var anders = kern != vorigeKern;
        var elders = anders && kern.GaatElders(vorigeKern);
        var open = elders ? geheugen.OpenAanbod(dossier) : [];
        if (anders)
        {
            geheugen.Beslis(dossier, kern, aanbod: true, ingetrokken: elders);
        }

        return new Uitkomst
        {
            Soort = Recordsoort.Besluit,
            Keten = was.Keten,
            Plaats = was.Bron.Plaats(was.Keten),
            Hash = gelezen.Hash ?? "",
            Dossier = dossier,
            Mutatie = gelezen.Mutatie,
            Beoordeling = gelezen.Beoordeling,
            Besluit = besluit,
            Historie = historie,
            Pseudoniemen = gelezen.Pseudoniemen ?? [],
            Tijd = tijd,
            Herbeoordeling = nummer,
            Oorzaak = oorzaak,
            Vervangt = true,
            MetBerichten = anders,
            Intrekkingen = open,
        };
    }

    // Empty when nothing needs it now and the archive has it.
    private async ValueTask<Gelezen> LeesTerugAsync(int dossier, int versie, bool nodig, CancellationToken ct)
    {
        if (_onderweg.TryGet(dossier, versie, out var gelezen) || !nodig)
        {
            return gelezen;
        }

        var was = geheugen[dossier];
        return assess.AssessAgain(await archief.LeesAsync(was.Bron.Plaats(was.Keten), ct).ConfigureAwait(false));
    }

    private async ValueTask<bool> HeeftGelijkeInhoudAsync(int dossier, Versiebron bron, Mutatie mutatie, CancellationToken ct)
    {
        if (_onderweg.TryGet(dossier, mutatie.Versie, out var gelezen))
        {
            return Mutatiegelijkheid.IsGelijk(gelezen.Mutatie!, mutatie);
        }

        var origineel = await archief.LeesAsync(bron.Plaats(geheugen[dossier].Keten), ct).ConfigureAwait(false);
        return stappen.Lees(origineel.Span).Mutatie is { } eerder && Mutatiegelijkheid.IsGelijk(eerder, mutatie);
    }

    private static Uitkomst Gezien(in Gelezen gelezen, Mutatie mutatie, Recordsoort soort) => new()
    {
        Soort = soort,
        Keten = gelezen.Record.Keten,
        Record = gelezen.Record,
        Plaats = Plaats(gelezen),
        Hash = gelezen.Hash,
        Mutatie = mutatie,
        Tijd = mutatie.Opgemaakt,
    };

    private static Uitkomst AndereInhoud(in Gelezen gelezen, Mutatie mutatie)
    {
        var fout = new Fout(
            Foutcodes.AndereInhoud, "$", "dezelfde mutatieId en versie met andere inhoud",
            "een hogere versie bij andere inhoud");
        return Quarantaine(gelezen, new Rejection([fout], mutatie.MutatieId, mutatie.Versie, mutatie.Eenheid));
    }

    private static Uitkomst Quarantaine(in Gelezen gelezen, Rejection rejection) => new()
    {
        Soort = Recordsoort.Quarantaine,
        Keten = gelezen.Record.Keten,
        Record = gelezen.Record,
        Plaats = Plaats(gelezen),
        Hash = gelezen.Hash,
        Rejection = rejection,
        Tijd = gelezen.Mutatie?.Opgemaakt,
    };

    private static Origineelplaats Plaats(in Gelezen gelezen) => new(
        gelezen.Record.Keten, gelezen.Record.Positie, gelezen.Record.ArchiefBegin, gelezen.Record.Lengte);

    private static Versiebron Bron(in Gelezen gelezen) => new(Plaats(gelezen), gelezen.Hash64);
}
