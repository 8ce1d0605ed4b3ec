using System.Text;
using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Volledigheid;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Remembering;

/// <summary>The changes: a version accepted, a decision made, an older version seen, a signal heard.</summary>
internal sealed partial class Geheugen
{
    private readonly Chunks<MeerAanbod> _meerAanbod = new();

    /// <summary>Accepts a version as the latest of its report and places it in the register; the decision follows.</summary>
    public void Aanvaard(
        int dossier, int keten, int versie, DateTimeOffset begin, Versiebron bron, IReadOnlyList<Pseudoniem> pseudoniemen)
    {
        Noteer(dossier);
        Raakt(dossier);
        var nieuw = _dossiers[dossier];
        if (nieuw.Versie > 0 && nieuw.Is(Dossiervlaggen.Eigen))
        {
            nieuw.Ouder = _ouder.Add(new OudereVersie(nieuw.Versie, nieuw.Bron, nieuw.Ouder));
            nieuw.Vlaggen |= Dossiervlaggen.HadVoorganger;
        }

        nieuw.Versie = versie;
        nieuw.Keten = (ushort)keten;
        nieuw.Begin = begin.UtcTicks;
        nieuw.Bron = bron;
        nieuw.Herbeoordeling = 0;
        nieuw.Vlaggen |= Dossiervlaggen.Eigen;
        Vervang(dossier, nieuw, Sleutels(pseudoniemen));
    }

    /// <summary>
    /// Lays down the decision on the latest version: <see cref="Aanvaard"/> or <see cref="Herbeoordeel"/> came before.
    /// </summary>
    /// <param name="geteld">The list that it counted, as the register gives it now.</param>
    /// <param name="aanbod">It came with messages; those of an older offer were withdrawn when <paramref name="ingetrokken"/>.</param>
    public void Beslis(int dossier, in Besluitkern kern, bool aanbod, bool ingetrokken)
    {
        ref var nieuw = ref _dossiers[dossier];
        if (ingetrokken)
        {
            nieuw.MeerAanbod = -1;
            nieuw.Vlaggen &= ~Dossiervlaggen.VanAanbod;
        }

        if (aanbod && nieuw.Is(Dossiervlaggen.Aangeboden))
        {
            nieuw.MeerAanbod = _meerAanbod.Add(new MeerAanbod(LaatsteAanbod(nieuw), nieuw.MeerAanbod));
        }

        nieuw.Route = kern.Route;
        nieuw.Urgentie = kern.Urgentie;
        nieuw.Criteria = kern.Criteria;
        nieuw.Gemeente = _namen.Nummer(kern.Gemeente);
        nieuw.VeiligThuis = _namen.Nummer(kern.VeiligThuis);
        nieuw.Eigenaar = _namen.Nummer(kern.Eigenaar);
        nieuw.AangebodenAan = _namen.Nummer(kern.AangebodenAan);
        if (kern.Route == Route.VeiligThuis)
        {
            nieuw.Vlaggen |= Dossiervlaggen.OoitVeiligThuis;
        }

        if (aanbod)
        {
            nieuw.Aanbod = nieuw.Herbeoordeling;
            nieuw.Vlaggen &= ~Dossiervlaggen.VanAanbod;
            nieuw.Vlaggen |= kern.AangebodenAan is null ? 0 : Dossiervlaggen.Aangeboden;
            nieuw.Vlaggen |= kern.Radar ? Dossiervlaggen.Radar : 0;
            nieuw.Vlaggen |= kern.Aanvulverzoek ? Dossiervlaggen.Aanvulverzoek : 0;
            nieuw.Vlaggen |= kern.Onvolledig ? Dossiervlaggen.Onvolledig : 0;
        }
    }

    /// <summary>What the decision lists, from now on; the list is that of <see cref="Geteld"/> at this moment.</summary>
    public void Tellen(int dossier)
    {
        Tel(dossier);
        ref var nieuw = ref _dossiers[dossier];
        nieuw.Geteld = Vingerafdruk();
        nieuw.Vlaggen &= ~Dossiervlaggen.Structureel;
        nieuw.Vlaggen |= _telregel.IsStructureel(_geteld.Count) ? Dossiervlaggen.Structureel : 0;
    }

    /// <summary>What a decision listed, as its ledger record tells.</summary>
    public void Tellen(int dossier, IReadOnlyList<GeteldeVersie> geteld)
    {
        Span<byte> id = stackalloc byte[256];
        var som = (ulong)geteld.Count;
        foreach (var (mutatieId, versie) in geteld)
        {
            som += Vingerafdruk(Hash(id[..Encoding.UTF8.GetBytes(mutatieId, id)]), versie);
        }

        ref var nieuw = ref _dossiers[dossier];
        nieuw.Geteld = som;
        nieuw.Vlaggen &= ~Dossiervlaggen.Structureel;
        nieuw.Vlaggen |= _telregel.IsStructureel(geteld.Count) ? Dossiervlaggen.Structureel : 0;
    }

    /// <summary>Whether the list makes a pattern now, while it did not when the decision was made, or the other way round.</summary>
    public bool Kantelt(int dossier)
    {
        Tel(dossier);
        return _telregel.IsStructureel(_geteld.Count) != _dossiers[dossier].Is(Dossiervlaggen.Structureel);
    }

    /// <summary>The latest version is decided again.</summary>
    public int Herbeoordeel(int dossier)
    {
        Noteer(dossier);
        return ++_dossiers[dossier].Herbeoordeling;
    }

    /// <summary>An older version came late: only remembered to tell its repeats.</summary>
    public void Achterhaald(int dossier, int versie, Versiebron bron)
    {
        Noteer(dossier);
        ref var nieuw = ref _dossiers[dossier];
        nieuw.Ouder = _ouder.Add(new OudereVersie(versie, bron, nieuw.Ouder));
    }

    /// <summary>The offers that are open, the oldest first.</summary>
    public IReadOnlyList<Intrekking> OpenAanbod(int dossier)
    {
        ref var van = ref _dossiers[dossier];
        if (!van.Is(Dossiervlaggen.Aangeboden) && van.MeerAanbod < 0)
        {
            return [];
        }

        var open = new List<Intrekking>();
        for (var at = van.MeerAanbod; at >= 0; at = _meerAanbod[at].Volgende)
        {
            open.Add(Uitgeschreven(_meerAanbod[at].Aanbod));
        }

        open.Reverse();
        if (van.Is(Dossiervlaggen.Aangeboden))
        {
            open.Add(Uitgeschreven(LaatsteAanbod(van)));
        }

        return open;
    }

    /// <summary>What a re-assessment must know of the past.</summary>
    public VorigBesluit? Vorige(int dossier)
    {
        ref var van = ref _dossiers[dossier];
        return van.Is(Dossiervlaggen.OoitVeiligThuis | Dossiervlaggen.HadVoorganger)
            ? new VorigBesluit(van.Versie, van.Is(Dossiervlaggen.OoitVeiligThuis))
            : null;
    }

    /// <summary>The decision as it is remembered.</summary>
    public Besluitkern Kern(int dossier)
    {
        ref var van = ref _dossiers[dossier];
        return new Besluitkern(
            van.Route, van.Urgentie, van.Criteria, _namen.Naam(van.Gemeente), _namen.Naam(van.VeiligThuis)!,
            _namen.Naam(van.Eigenaar)!, _namen.Naam(van.AangebodenAan), van.Is(Dossiervlaggen.Radar),
            van.Is(Dossiervlaggen.Aanvulverzoek), van.Is(Dossiervlaggen.Onvolledig));
    }

    /// <summary>
    /// Hears of a report that another instance decided. Returns the dossier when its place in the register changed.
    /// </summary>
    public int? Hoor(Signaal signaal)
    {
        var dossier = Zoek(signaal.MutatieId);
        ref var was = ref _dossiers[dossier];
        if (IsEigen(was) || signaal.Versie < was.Versie)
        {
            return null;
        }

        Raakt(dossier);
        var nieuw = Leeg(was.IdPlaats);
        nieuw.Versie = signaal.Begin is null ? 0 : signaal.Versie;
        nieuw.Begin = signaal.Begin?.UtcTicks ?? 0;
        Vervang(dossier, nieuw, signaal.Begin is null ? [] : Sleutels(signaal.Pseudoniemen));
        return dossier;
    }

    private static Aanbod LaatsteAanbod(in Dossier van) => new(
        van.Versie, van.Aanbod, van.Gemeente, van.VeiligThuis, (byte)van.Route, (byte)van.Urgentie,
        van.Vlaggen & Dossiervlaggen.VanAanbod);

    private Intrekking Uitgeschreven(Aanbod aanbod) => new(
        (Route)aanbod.Route, (Urgentie)aanbod.Urgentie, aanbod.Versie, aanbod.Herbeoordeling,
        _namen.Naam(aanbod.Gemeente), _namen.Naam(aanbod.VeiligThuis)!, (aanbod.Vlaggen & Dossiervlaggen.Radar) != 0)
    {
        Aanvulverzoek = (aanbod.Vlaggen & Dossiervlaggen.Aanvulverzoek) != 0,
        Onvolledig = (aanbod.Vlaggen & Dossiervlaggen.Onvolledig) != 0,
    };

    private readonly record struct Aanbod(
        int Versie, ushort Herbeoordeling, ushort Gemeente, ushort VeiligThuis, byte Route, byte Urgentie, Dossiervlaggen Vlaggen);

    private readonly record struct MeerAanbod(Aanbod Aanbod, int Volgende);
}

/// <summary>What is remembered of a decision: enough to see whether another one differs for its receivers.</summary>
/// <param name="Criteria">Two bits for the state of each criterion.</param>
/// <param name="Eigenaar"><c>soort/code</c>.</param>
internal readonly record struct Besluitkern(
    Route Route, Urgentie Urgentie, ulong Criteria, string? Gemeente, string VeiligThuis, string Eigenaar,
    string? AangebodenAan, bool Radar, bool Aanvulverzoek, bool Onvolledig)
{
    public static Besluitkern Van(Besluit besluit)
    {
        var criteria = 0UL;
        for (var i = 0; i < Criteriumlijst.Aantal; i++)
        {
            criteria |= (ulong)besluit.Criteria[i].Toestand << (2 * i);
        }

        return new Besluitkern(
            besluit.Route, besluit.Urgentie, criteria, besluit.Gemeente, besluit.VeiligThuis,
            Partijnaam(besluit.Eigenaar)!, Partijnaam(besluit.AangebodenAan), besluit.Radar,
            besluit.Aanvulverzoek is not null, besluit.Onvolledig);
    }

    public static string? Partijnaam(Partij? partij) => partij is null ? null : $"{partij.Soort}/{partij.Code}";

    public static ulong Toestandsbits(Criterium criterium, Toestand toestand) => (ulong)toestand << (2 * (int)criterium);

    /// <summary>The offer goes to another place, so the old one is withdrawn.</summary>
    public bool GaatElders(in Besluitkern was) =>
        Route != was.Route || AangebodenAan != was.AangebodenAan || Gemeente != was.Gemeente;
}
