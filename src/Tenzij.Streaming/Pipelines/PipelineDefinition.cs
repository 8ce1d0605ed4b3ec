namespace Tenzij.Streaming.Pipelines;

/// <summary>A pipeline as its file names it: what is read, what decides, where it goes and how it runs.</summary>
public sealed record PipelineDefinition
{
    /// <summary>Folder that every relative path in the definition starts from.</summary>
    public required string Root { get; init; }

    /// <summary>Name of the pipeline.</summary>
    public required string Naam { get; init; }

    /// <summary>In <c>productie</c> the published development key is refused.</summary>
    public required bool Productie { get; init; }

    /// <summary>A file, or - for standard input; null when each run names its own.</summary>
    public required string? Invoer { get; init; }

    /// <summary>The output folder of a run that names none; null when each run must name its own.</summary>
    public required string? Uitvoer { get; init; }

    /// <summary>The model folder, for example <c>models/volledigheid/1</c>.</summary>
    public required string Model { get; init; }

    /// <summary>The policy file.</summary>
    public required string Beleid { get; init; }

    /// <summary>The folder of the reference data.</summary>
    public required string Referentie { get; init; }

    /// <summary>The file with the settings of the queue; null when the pipeline has none and the defaults hold.</summary>
    public string? Kafka { get; init; }

    /// <summary>Records in a batch, the unit of commit. 1–1,000,000, default 5,000.</summary>
    public required int BatchCount { get; init; }

    /// <summary>Workers per stage. 1–64; 0 means the number of cores.</summary>
    public required int Parallelism { get; init; }

    public string Path(string relative) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Root, relative));
}
