namespace Tenzij.Classification.Evidence;

/// <summary>Rows that no written word has: a number, any word, and the persons of the report by their role.</summary>
internal static class Rijnamen
{
    public const string Getal = "#";
    public const string Slachtoffer = "<so>";
    public const string Verdachte = "<ve>";
    public const string Kind = "<kind>";
    public const string Naam = "<naam>";
    public const string Beide = "<beide>";

    public static readonly string[] Alle = [Getal, Slachtoffer, Verdachte, Kind, Naam, Beide];
}
