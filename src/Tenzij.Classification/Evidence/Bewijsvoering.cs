using System.Text;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// From a report to the evidence for every element and criterion, by the patterns of a lexicon folder. Immutable; one
/// instance serves all threads. A pure function of the report and the lexicon.
/// </summary>
public sealed class Bewijsvoering
{
    private const int OmschrijvingMax = 1000;

    [ThreadStatic]
    private static Werkruimte? _werkruimte;

    private readonly Lexicon _lexicon;

    private Bewijsvoering(Lexicon lexicon) => _lexicon = lexicon;

    internal Lexicon Lexicon => _lexicon;

    /// <summary>Reads the lexicon once from a folder, for example <c>models/volledigheid/1/lexicon</c>.</summary>
    /// <exception cref="FormatException">A line of the lexicon can not be read; names file and line.</exception>
    public static Bewijsvoering Laad(string map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new Bewijsvoering(Lexicon.Laad(map));
    }

    /// <summary>The states with their fields and spans. Never throws for what a report says.</summary>
    public Bevindingen Zoek(Mutatie mutatie)
    {
        ArgumentNullException.ThrowIfNull(mutatie);
        return Uitkomst.Maak(Ontleed(mutatie));
    }

    /// <summary>The analysis in the buffers of this thread; valid until the next call on it.</summary>
    internal Werkruimte Ontleed(Mutatie mutatie)
    {
        var ruimte = Velddelen(mutatie);
        LeesTekst(ruimte, mutatie.Toelichting.Span, null);
        return Sluit(ruimte, mutatie);
    }

    /// <summary>The same with the evidence of the narrative given by hand: fields and table, but no reading.</summary>
    internal Werkruimte OntleedMet(Mutatie mutatie, Action<Stapel> narratief)
    {
        var ruimte = Velddelen(mutatie);
        Tokens.Tokenizer.Lees(mutatie.Toelichting.Span, ruimte.Tekst);
        Woordlegger.Leg(ruimte.Tekst, _lexicon.Woorden, ruimte.Woordgeheugen, ruimte.Namen, ruimte.Rollen);
        ruimte.Vondsten.Begin();
        ruimte.Zinnen.Snijd(ruimte.Tekst, _lexicon.Woorden);
        narratief(ruimte.Stapel);
        return Sluit(ruimte, mutatie);
    }

    private Werkruimte Velddelen(Mutatie mutatie)
    {
        var ruimte = _werkruimte ??= new Werkruimte();
        ruimte.Stapel.Begin();
        ruimte.Onleesbaar = false;
        ruimte.Namen.Lees(mutatie.Personen);
        ruimte.Rollen.Lees(mutatie);
        ruimte.Sprekers.Begin(ruimte.Namen, ruimte.Rollen);
        Velden.Lees(mutatie, ruimte.Stapel);
        LeesVeldtekst(ruimte, mutatie.Letsel?.Omschrijving, "letsel: "u8, "$.letsel.omschrijving");
        LeesVeldtekst(ruimte, mutatie.Wapens?.Omschrijving, "wapens: "u8, "$.wapens.omschrijving");
        LeesVeldtekst(ruimte, mutatie.Middelen?.Omschrijving, "middelen: "u8, "$.middelen.omschrijving");
        LeesVeldtekst(ruimte, mutatie.BetrokkenenGeinformeerd?.Reden, "reden: "u8, "$.betrokkenenGeinformeerd.reden");
        return ruimte;
    }

    private Werkruimte Sluit(Werkruimte ruimte, Mutatie mutatie)
    {
        ruimte.Gegevens.Lees(ruimte.Tekst, _lexicon.Woorden, mutatie.Incident.Begin.Year);
        Samenstelling.Leg(mutatie, ruimte);
        return ruimte;
    }

    private void LeesVeldtekst(
        Werkruimte ruimte, string? omschrijving, ReadOnlySpan<byte> label, string pad)
    {
        if (string.IsNullOrWhiteSpace(omschrijving))
        {
            return;
        }

        label.CopyTo(ruimte.Veldtekst);
        var tekst = omschrijving.AsSpan(0, Math.Min(omschrijving.Length, OmschrijvingMax));
        var n = label.Length + Encoding.UTF8.GetBytes(tekst, ruimte.Veldtekst.AsSpan(label.Length));
        LeesTekst(ruimte, ruimte.Veldtekst.AsSpan(0, n), pad);
    }

    private void LeesTekst(Werkruimte ruimte, ReadOnlySpan<byte> tekst, string? veld)
    {
        Tokens.Tokenizer.Lees(tekst, ruimte.Tekst);
        ruimte.Onleesbaar |= !Tokens.Leesbaarheid.IsLeesbaar(tekst, ruimte.Tekst);
        Woordlegger.Leg(ruimte.Tekst, _lexicon.Woorden, ruimte.Woordgeheugen, ruimte.Namen, ruimte.Rollen);
        ruimte.Vondsten.Begin();
        ruimte.Zinnen.Snijd(ruimte.Tekst, _lexicon.Woorden);
        ruimte.Vinder.Zoek(ruimte.Tekst, _lexicon);
        ruimte.Dempers.Lees(ruimte.Vinder, _lexicon, ruimte.Tekst.Aantal);
        Weging.LegKaders(ruimte, _lexicon, schijn: true);
        ruimte.Zinnen.Ontken(ruimte.Tekst);
        Kaders.Lees(ruimte.Tekst, ruimte.Zinnen, ruimte.Sprekers);
        Weging.LegKaders(ruimte, _lexicon, schijn: false);
        Antwoorden.Lees(ruimte.Tekst, ruimte.Zinnen);
        Weging.Leg(ruimte, _lexicon, veld);
    }
}
