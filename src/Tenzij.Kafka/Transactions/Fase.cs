namespace Tenzij.Kafka.Transactions;

/// <summary>
/// Where the transactional producer is. The client has states of its own and refuses a call in the wrong one; this is
/// ours, so that no wrong call is made.
/// </summary>
internal enum Fase
{
    /// <summary>No producer, or one that was not initialised.</summary>
    Nieuw,

    /// <summary>Between two transactions.</summary>
    Gereed,

    /// <summary>A transaction is open.</summary>
    Open,

    /// <summary>The offsets are part of it; only a commit or an abort may follow.</summary>
    Verzegeld,

    /// <summary>The client asks for an abort.</summary>
    MoetAfbreken,

    /// <summary>Fenced, failed for good, hanging or in doubt: only a new producer helps.</summary>
    Stuk,
}
