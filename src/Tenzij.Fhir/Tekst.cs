using System.Buffers;

namespace Tenzij.Fhir;

/// <summary>
/// Text that FHIR takes: no control characters, no white space other than plain spaces, none at either end. Validators
/// differ in what <c>\s</c> means, so exotic spaces become plain ones; the narrative itself travels untouched in base64.
/// </summary>
internal static class Tekst
{
    private static readonly SearchValues<char> Vreemd = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i).Where(IsVreemd)]);

    /// <summary>Null when nothing is left.</summary>
    public static string? Schoon(string? tekst)
    {
        if (string.IsNullOrEmpty(tekst))
        {
            return null;
        }

        if (tekst.AsSpan().IndexOfAny(Vreemd) >= 0)
        {
            tekst = string.Create(tekst.Length, tekst, static (uit, bron) =>
            {
                for (var i = 0; i < uit.Length; i++)
                {
                    uit[i] = Vreemd.Contains(bron[i]) ? ' ' : bron[i];
                }
            });
        }

        var kort = tekst.Trim(' ');
        return kort.Length == 0 ? null : kort;
    }

    private static bool IsVreemd(char c) =>
        c != ' ' && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFEFF' or '\uFFFE' or '\uFFFF');
}
