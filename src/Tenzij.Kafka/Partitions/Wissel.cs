namespace Tenzij.Kafka.Partitions;

/// <summary>What happened to the partitions.</summary>
internal sealed record Wissel(IReadOnlyList<int> Gained, IReadOnlyList<int> LetGo, Intrekking? Revocation, bool Lost);
