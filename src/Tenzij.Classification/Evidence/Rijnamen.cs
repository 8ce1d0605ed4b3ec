namespace Tenzij.Classification.Evidence;

/// <summary>Rows that no written word has: a number, any word, and the persons of the report by their role.</summary>
internal static class Rijnamen
{
    public const string Getal = "#";

    /// <summary>A number of two digits or more.</summary>
    public const string Veel = "##";
    public const string Slachtoffer = "<so>";
    public const string Verdachte = "<ve>";
    public const string Kind = "<kind>";
    public const string Naam = "<naam>";
    public const string Beide = "<beide>";

    public static readonly string[] Alle = [Getal, Veel, Slachtoffer, Verdachte, Kind, Naam, Beide];
}
