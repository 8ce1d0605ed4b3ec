using System.Text;
using Tenzij.Core.Beleid;
using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Referentie;
using Tenzij.Core.Volledigheid;
using Tenzij.Streaming.Configuration;

namespace Tenzij.Testing;

/// <summary>Small, valid examples of the domain types; a test changes what it is about.</summary>
public static class Voorbeelden
{
    /// <summary>The policy in <c>config/beleid.yaml</c>.</summary>
    public static Beleidsregels Beleid { get; } =
        PolicyFile.Read("beleid.yaml", File.ReadAllBytes(RepoRoot.File("config", "beleid.yaml")));

    /// <summary>The reference data in <c>config/</c>.</summary>
    public static Referentiegegevens Referentie { get; } =
        ReferenceFiles.Read(name => File.ReadAllBytes(RepoRoot.File("config", name)));

    /// <summary>A report about two partners in Amsterdam, every field filled.</summary>
    public static Mutatie Mutatie(string id = "PL1300-2026000001", int versie = 1, string toelichting = "SO en VE hadden ruzie.") => new()
    {
        MutatieId = id,
        Versie = versie,
        Eenheid = "RE05",
        Basisteam = "Centrum",
        Opgemaakt = new DateTimeOffset(2026, 3, 3, 22, 0, 0, TimeSpan.FromHours(1)),
        Melder = new Melder("12345", "0900-8844", "a.agent@politie.example"),
        Incident = new Incident(new DateTimeOffset(2026, 3, 3, 20, 0, 0, TimeSpan.FromHours(1)), null, Adres(), "F550", [Geweldsaard.Ruzie]),
        Personen = [Persoon("S", Rol.Slachtoffer, "999990019", "V"), Persoon("V", Rol.Verdachte, "999990020", "S")],
        Toelichting = Encoding.UTF8.GetBytes(toelichting),
    };

    public static Adres Adres(string gemeente = "GM0363") => new("1011AB", 12, null, gemeente);

    public static Persoon Persoon(string id, Rol rol, string? bsn, string? partner = null) => new()
    {
        Id = id,
        Rol = rol,
        Bsn = bsn,
        Achternaam = "Proef",
        Voornamen = "Persoon " + id,
        Geboortedatum = new DateOnly(1985, 5, 5),
        Adres = Adres(),
        Telefoon = "06-00000001",
        Relaties = partner is null ? [] : [new Relatie(partner, Relatiesoort.Partner)],
    };

    /// <summary>Everything answered, no criterion mentioned, surely sufficient: a report for the local team.</summary>
    public static Beoordeling Licht(double kans = 0.99) => new()
    {
        Elementen = [.. Enumerable.Range(0, Elementen.Aantal).Select(i => Element((Element)i, Toestand.Bevestigd))],
        Criteria = [.. Enumerable.Range(0, Criteriumlijst.Aantal).Select(i => Criterium((Criterium)i, Toestand.Afwezig))],
        BuitenScope = [],
        KansVoldoende = kans,
    };

    public static Beoordeling Met(this Beoordeling beoordeling, Criterium criterium, Toestand toestand)
    {
        var criteria = (CriteriumBevinding[])beoordeling.Criteria.Clone();
        criteria[(int)criterium] = Criterium(criterium, toestand);
        return beoordeling with { Criteria = criteria };
    }

    public static Beoordeling Met(this Beoordeling beoordeling, Element element, Toestand toestand)
    {
        var elementen = (ElementBevinding[])beoordeling.Elementen.Clone();
        elementen[(int)element] = Element(element, toestand);
        return beoordeling with { Elementen = elementen };
    }

    private static ElementBevinding Element(Element element, Toestand toestand) =>
        new(element, toestand, toestand == Toestand.Afwezig ? [] : [Bewijs.VanVeld("$.toelichting", toestand)]);

    private static CriteriumBevinding Criterium(Criterium criterium, Toestand toestand) =>
        new(criterium, toestand, toestand == Toestand.Afwezig ? [] : [Bewijs.VanTekst(0, 2, toestand)]);
}
