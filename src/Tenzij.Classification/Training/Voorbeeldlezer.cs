using System.Text;
using System.Text.Json;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Training;

/// <summary>Reads labelled reports: NDJSON in the format of <c>contract/labels.md</c>.</summary>
public static class Voorbeeldlezer
{
    /// <exception cref="InvalidDataException">A line is no valid labelled report; the message names the line.</exception>
    public static IReadOnlyList<Voorbeeld> Lees(string pad)
    {
        using var lezer = File.OpenText(pad);
        return Lees(Path.GetFileName(pad), lezer);
    }

    /// <param name="naam">What faults call it.</param>
    /// <exception cref="InvalidDataException">A line is no valid labelled report; the message names the line.</exception>
    public static IReadOnlyList<Voorbeeld> Lees(string naam, TextReader lezer)
    {
        ArgumentNullException.ThrowIfNull(lezer);
        List<Voorbeeld> uit = [];
        var regelnummer = 0;
        while (lezer.ReadLine() is { } regel)
        {
            regelnummer++;
            if (string.IsNullOrWhiteSpace(regel))
            {
                continue;
            }

            try
            {
                uit.Add(LeesRegel(regel));
            }
            catch (Exception e) when (e is JsonException or InvalidDataException or InvalidOperationException)
            {
                throw new InvalidDataException($"{naam} line {regelnummer}: {e.Message}", e);
            }
            catch (KeyNotFoundException e)
            {
                throw new InvalidDataException(
                    $"{naam} line {regelnummer}: no labelled report: it needs id, stijl, mutatie, and labels with elementen, tenzij and oordeel", e);
            }
        }

        return uit;
    }

    private static Voorbeeld LeesRegel(string regel)
    {
        using var json = JsonDocument.Parse(regel);
        var wortel = json.RootElement;
        var mutatie = MutatieDecoder.Decode(Encoding.UTF8.GetBytes(wortel.GetProperty("mutatie").GetRawText()));
        if (mutatie.Mutatie is not { } gelezen)
        {
            var fout = mutatie.Rejection!.Fouten[0];
            throw new InvalidDataException($"the report is not valid: {fout.Code} at {fout.Pad}");
        }

        var labels = wortel.GetProperty("labels");
        var elementen = new Toestand[Elementen.Aantal];
        foreach (var label in labels.GetProperty("elementen").EnumerateObject())
        {
            elementen[(int)Element(label.Name)] = Toestand(label.Value);
        }

        var criteria = new Toestand[Criteriumlijst.Aantal];
        foreach (var label in labels.GetProperty("tenzij").EnumerateObject())
        {
            criteria[(int)Criterium(label.Name)] = Toestand(label.Value);
        }

        var id = wortel.GetProperty("id").GetString() ?? "";
        return new Voorbeeld(
            id, id.Split('-')[0], wortel.GetProperty("stijl").GetString() ?? "", gelezen, elementen, criteria,
            Oordeel(labels.GetProperty("oordeel").GetString()));
    }

    private static Element Element(string naam) => Elementen.TryLees(naam, out Element element)
        ? element
        : throw new InvalidDataException($"unknown element '{naam}'");

    private static Criterium Criterium(string naam) => Criteriumlijst.TryLees(naam, out var criterium)
        ? criterium
        : throw new InvalidDataException($"unknown criterion '{naam}'");

    private static Toestand Toestand(JsonElement waarde) => Elementen.TryLees(waarde.GetString() ?? "", out Toestand toestand)
        ? toestand
        : throw new InvalidDataException($"unknown state '{waarde}'");

    private static Oordeel Oordeel(string? naam) => naam switch
    {
        "voldoende" => Core.Besluiten.Oordeel.Voldoende,
        "onvoldoende" => Core.Besluiten.Oordeel.Onvoldoende,
        "buitenScope" => Core.Besluiten.Oordeel.BuitenScope,
        _ => throw new InvalidDataException($"unknown verdict '{naam}'"),
    };
}
