using System.Globalization;
using Spectre.Console;
using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Volledigheid;
using Tenzij.Host.Composition;

namespace Tenzij.Host.Terminal;

/// <summary>What is missing, as questions that an officer can answer.</summary>
internal sealed class OfficerView(bool json, Func<Judgement, IReadOnlyList<Element>?> advies)
{
    private int _reports;
    private bool _missing;

    public void Show(Judgement judgement)
    {
        _reports++;
        var ontbreekt = Missing(judgement);
        _missing |= judgement.Besluit is null || judgement.Besluit.Onvolledig || judgement.Besluit.Oordeel == Oordeel.Onzeker;
        if (json)
        {
            ShowJson(judgement, ontbreekt, advies(judgement));
            return;
        }

        Screen.Out.WriteLine();
        if (judgement.Besluit is null)
        {
            ShowFaults(judgement);
            return;
        }

        Screen.Out.Write(Screen.Bold($"{judgement.MutatieId} — {Headline(judgement.Besluit)}"));
        Screen.Out.WriteLine();
        Screen.Out.WriteLine(
            $"Volledigheid {Percent(judgement.Besluit.Volledigheid)}, kans dat Veilig Thuis er zo mee verder kan {Percent(judgement.Besluit.KansVoldoende)}.");
        Questions(ontbreekt);
        if (VerdictView.Sentence(advies(judgement)) is { } zin)
        {
            Screen.Out.WriteLine(zin);
        }

        Contradictions(judgement.Beoordeling!);
    }

    public int End()
    {
        if (_reports == 0)
        {
            Screen.Error.WriteLine("tenzij: geen enkel bericht gevonden");
            return ExitCode.ProblemsFound;
        }

        return _missing ? ExitCode.ProblemsFound : ExitCode.Ok;
    }

    private static string Headline(Besluit besluit) => besluit switch
    {
        { Route: Route.BuitenScope } => "dit lijkt geen huiselijk geweld",
        { Onvolledig: true } => "nog niet compleet",
        { Oordeel: Oordeel.Onzeker } => "misschien niet compleet",
        _ => "compleet genoeg",
    };

    private static List<ElementBevinding> Missing(Judgement judgement) =>
        judgement.Beoordeling is not { } beoordeling || judgement.Besluit!.Route == Route.BuitenScope ? []
        : [.. beoordeling.Elementen
            .Where(e => e is { Toepasselijk: true, Toestand: Toestand.Afwezig or Toestand.Onzeker })
            .OrderBy(e => e.Toestand).ThenBy(e => !Volledigheidsnorm.IsPoort(e.Element))
            .ThenByDescending(e => Volledigheidsnorm.Gewichten[(int)e.Element])];

    private static void Questions(List<ElementBevinding> ontbreekt)
    {
        if (ontbreekt.Count == 0)
        {
            Screen.Out.WriteLine("Alle zestien onderdelen zijn beantwoord.");
            return;
        }

        var table = Screen.Table("", "onderdeel", "wat Veilig Thuis wil weten");
        foreach (var bevinding in ontbreekt)
        {
            var nodig = Volledigheidsnorm.IsPoort(bevinding.Element) && bevinding.Toestand == Toestand.Afwezig;
            table.AddRow(
                new Text(bevinding.Toestand == Toestand.Onzeker ? "onduidelijk" : nodig ? "NODIG" : "ontbreekt",
                    new Style(nodig ? Color.Red : Color.Yellow)),
                Screen.Text(bevinding.Element.Naam()), Screen.Text(Vragen.Van(bevinding.Element)));
        }

        Screen.Out.Write(table);
    }

    private static void Contradictions(Beoordeling beoordeling)
    {
        foreach (var bevinding in beoordeling.Elementen.Where(e => e.Tegenstrijdig))
        {
            Screen.Out.WriteLine($"Let op: bij {Vragen.Onderwerp(bevinding.Element)} zeggen het veld en de tekst niet hetzelfde.");
        }
    }

    private static void ShowFaults(Judgement judgement)
    {
        Screen.Out.Write(Screen.Bold($"{judgement.MutatieId ?? "Een bericht zonder leesbaar nummer"} — kan niet worden gelezen"));
        Screen.Out.WriteLine();
        foreach (var fout in judgement.Rejection!.Fouten)
        {
            Screen.Out.WriteLine($"  - {Foutteksten.Van(fout)} Gevonden: {fout.Gevonden}. Verwacht: {fout.Verwacht}.");
        }
    }

    private static void ShowJson(Judgement judgement, List<ElementBevinding> ontbreekt, IReadOnlyList<Element>? advies)
    {
        System.Console.Out.WriteLine(Json.Write(writer =>
        {
            writer.WriteString("mutatieId", judgement.MutatieId);
            writer.WriteBoolean("leesbaar", judgement.Besluit is not null);
            writer.WriteBoolean("onvolledig", judgement.Besluit?.Onvolledig ?? true);
            writer.WriteStartArray("vragen");
            foreach (var bevinding in ontbreekt)
            {
                writer.WriteStartObject();
                writer.WriteString("element", bevinding.Element.Naam());
                writer.WriteString("toestand", bevinding.Toestand.Naam());
                writer.WriteString("vraag", Vragen.Van(bevinding.Element));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("compleetMet");
            foreach (var element in advies ?? [])
            {
                writer.WriteStringValue(element.Naam());
            }

            writer.WriteEndArray();
            writer.WriteStartArray("fouten");
            foreach (var fout in judgement.Rejection?.Fouten ?? [])
            {
                writer.WriteStringValue($"{fout.Pad}: {Foutteksten.Van(fout)} Verwacht: {fout.Verwacht}.");
            }

            writer.WriteEndArray();
        }));
    }

    private static string Percent(double value) => Math.Round(100 * value).ToString(CultureInfo.InvariantCulture) + "%";
}
