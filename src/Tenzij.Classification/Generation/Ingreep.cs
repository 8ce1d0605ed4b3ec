namespace Tenzij.Classification.Generation;

/// <summary>Makes the twin of a report: the same facts and phrases, but for one thing.</summary>
internal sealed record Ingreep
{
    /// <summary>Men for women and women for men.</summary>
    public bool AnderGeslacht { get; init; }

    /// <summary>How far on in the lists the names are taken.</summary>
    public int Namen { get; init; }

    /// <summary>How many municipalities further it happened.</summary>
    public int Plaatsen { get; init; }

    /// <summary>Topics whose name begins so are not said, and their labels not given.</summary>
    public string? Zonder { get; init; }
}
