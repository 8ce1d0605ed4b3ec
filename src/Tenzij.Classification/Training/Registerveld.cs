namespace Tenzij.Classification.Training;

/// <summary>The form of a field: one text, a list, or a list of titles with links.</summary>
internal enum Registersoort { Tekst, Lijst, Verwijzingen }

/// <summary>A field of publication standard 1.0: its name there, its greatest length, and what it may say.</summary>
internal sealed record Registerveld(string Naam, int LengteMax, bool Verplicht = false, Registersoort Soort = Registersoort.Tekst)
{
    private const int Kort = 100;
    private const int Link = 500;
    private const int Lang = 2500;
    private const int ThemasMax = 3;

    private static readonly string[] Themas =
    [
        "Organisatie en bedrijfsvoering", "Cultuur en recreatie", "Economie", "Overheidsfinanciën", "Wonen", "Internationaal",
        "Migratie en integratie", "Natuur en milieu", "Onderwijs en wetenschap", "Openbare orde en veiligheid", "Recht",
        "Ruimte en infrastructuur", "Sociale zekerheid", "Verkeer", "Werk", "Zorg en gezondheid",
    ];

    private static readonly Registerveld[] Alle =
    [
        new("name", Kort, Verplicht: true),
        new("description_short", 350, Verplicht: true),
        new("organization", Kort, Verplicht: true),
        new("category", Kort, Soort: Registersoort.Lijst) { Toegestaan = Themas },
        new("status", Kort, Verplicht: true) { Toegestaan = ["In ontwikkeling", "In gebruik", "Buiten gebruik"] },
        new("begin_date", 7),
        new("end_date", 7),
        new("contact_email", Link, Verplicht: true),
        new("website", Link),
        new("publication_category", Kort, Verplicht: true)
        {
            Toegestaan = ["Hoog-risico AI-systeem", "Impactvolle algoritmes", "Overige algoritmes"],
        },
        new("url", Link),
        new("goal", Lang),
        new("proportionality", Lang),
        new("human_intervention", Lang),
        new("risks", Lang),
        new("lawful_basis", Lang),
        new("lawful_basis_grouping", Link, Soort: Registersoort.Verwijzingen),
        new("process_index_url", Link),
        new("impacttoetsen_grouping", Link, Soort: Registersoort.Verwijzingen),
        new("impacttoetsen", Lang),
        new("source_data", Lang),
        new("source_data_grouping", Link, Soort: Registersoort.Verwijzingen),
        new("methods_and_models", 5000),
        new("provider", 200),
        new("publiccode", Link),
        new("lang", 3, Verplicht: true) { Toegestaan = ["nld"] },
        // The standard names it optional, and its record is of no use without it.
        new("standard_version", 3, Verplicht: true) { Toegestaan = ["1.0"] },
        new("source_id", Kort),
        new("tags", Lang),
    ];

    /// <summary>The only values; empty when any text will do.</summary>
    public IReadOnlyList<string> Toegestaan { get; init; } = [];

    public static Registerveld? Van(string naam) => Array.Find(Alle, v => v.Naam == naam);

    /// <summary>The items of a list: lines that begin with a dash.</summary>
    public static string[] Punten(string waarde) =>
        [.. waarde.Split('\n').Where(r => r.StartsWith("- ", StringComparison.Ordinal)).Select(r => r[2..].Trim())];

    /// <summary>Every fault; empty when the record is one of the standard.</summary>
    public static IReadOnlyList<string> Controleer(IReadOnlyList<KeyValuePair<string, string>> velden)
    {
        List<string> fouten = [];
        fouten.AddRange(velden.GroupBy(v => v.Key).Where(g => g.Count() > 1).Select(g => $"{g.Key} occurs twice"));
        fouten.AddRange(Alle.Where(a => a.Verplicht && velden.All(v => v.Key != a.Naam)).Select(a => $"{a.Naam} is missing"));
        foreach (var (naam, waarde) in velden)
        {
            fouten.AddRange(Van(naam) is { } veld ? veld.Fouten(waarde) : [$"{naam} is no field of the standard"]);
        }

        return fouten;
    }

    private IEnumerable<string> Fouten(string waarde)
    {
        var delen = Soort == Registersoort.Tekst ? [waarde] : Punten(waarde);
        if (delen.Length == 0 || delen[0].Length == 0)
        {
            yield return $"{Naam} is empty";
        }

        if (Naam == "category" && delen.Length > ThemasMax)
        {
            yield return $"{Naam} has {delen.Length} items, at most {ThemasMax} are allowed";
        }

        foreach (var deel in delen)
        {
            if (deel.Length > LengteMax)
            {
                yield return $"{Naam} has {deel.Length} characters, at most {LengteMax} are allowed";
            }

            if (deel.Contains('{', StringComparison.Ordinal))
            {
                yield return $"{Naam} has braces that nothing fills";
            }

            if (Toegestaan.Count > 0 && !Toegestaan.Contains(deel))
            {
                yield return $"{Naam} must be one of {string.Join(", ", Toegestaan)}";
            }
        }
    }
}
