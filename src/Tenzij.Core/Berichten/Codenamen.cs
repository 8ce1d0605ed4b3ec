namespace Tenzij.Core.Berichten;

/// <summary>Codes of <c>contract/mutatie.v1.schema.json</c> for enum values: the same word, its first letter lower case.</summary>
public static class Codenamen
{
    public static string Code<T>(this T waarde)
        where T : struct, Enum => Tabel<T>.Naam(waarde);

    private static class Tabel<T>
        where T : struct, Enum
    {
        private static readonly Dictionary<T, string> Namen =
            Enum.GetValues<T>().ToDictionary(w => w, w => Klein(w.ToString()));

        public static string Naam(T waarde) => Namen[waarde];

        private static string Klein(string naam) => char.ToLowerInvariant(naam[0]) + naam[1..];
    }
}
