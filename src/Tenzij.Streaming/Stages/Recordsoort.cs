namespace Tenzij.Streaming.Stages;

/// <summary>What a ledger record says about its input record.</summary>
public enum Recordsoort { Besluit, Herhaling, Achterhaald, Quarantaine }
