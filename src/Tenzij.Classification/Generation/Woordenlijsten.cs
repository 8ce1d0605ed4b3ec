using System.Text;

namespace Tenzij.Classification.Generation;

/// <summary>The word lists that fill the slots; a list that comes again replaces the one before.</summary>
internal sealed class Woordenlijsten
{
    private readonly Dictionary<string, byte[][]> _lijsten = [];

    public byte[][] this[string naam] => _lijsten.TryGetValue(naam, out var lijst)
        ? lijst
        : throw new InvalidDataException($"The lexicon has no list '{naam}'.");

    public static Woordenlijsten Lees(IEnumerable<string> regels)
    {
        var uit = new Woordenlijsten();
        foreach (var regel in regels)
        {
            var (naam, woorden) = (regel.Split('=', 2)[0].Trim(), regel.Split('=', 2)[1]);
            uit._lijsten[naam] = [.. woorden.Split('|').Select(w => Encoding.UTF8.GetBytes(w.Trim()))];
        }

        return uit;
    }
}
