namespace Tenzij.Classification.Generation;

/// <summary>How much of everyday trouble is in the stream, in records of a thousand.</summary>
public sealed class GeneratorOpties
{
    /// <summary>No trouble: every record is a valid first version.</summary>
    public static readonly GeneratorOpties Schoon = new()
    {
        FoutPromille = 0, HerhalingPromille = 0, NieuweVersiePromille = 0, AfwijkendPromille = 0, LaatPromille = 0,
    };

    /// <summary>Records that break the contract. 0–1000, default 12.</summary>
    public int FoutPromille { get; init; } = 12;

    /// <summary>Records that come again byte for byte. Default 10.</summary>
    public int HerhalingPromille { get; init; } = 10;

    /// <summary>Records that are a second version of an earlier one. Default 30.</summary>
    public int NieuweVersiePromille { get; init; } = 30;

    /// <summary>Records with the number and version of an earlier one and other content. Default 1.</summary>
    public int AfwijkendPromille { get; init; } = 1;

    /// <summary>Reports on an incident of weeks ago. Default 15.</summary>
    public int LaatPromille { get; init; } = 15;

    /// <summary>Reports from households that come back. Default 220.</summary>
    public int TerugkerendPromille { get; init; } = 220;
}
