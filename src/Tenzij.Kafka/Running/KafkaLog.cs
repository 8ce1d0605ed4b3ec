using Microsoft.Extensions.Logging;

namespace Tenzij.Kafka.Running;

/// <summary>Every line that the queue writes to the log. Partitions, numbers and codes; nothing of a report.</summary>
internal static partial class KafkaLog
{
    [LoggerMessage(5001, LogLevel.Information, "Partitions gained: {Partitions}; {Owned} owned")]
    public static partial void Gained(ILogger log, string partitions, int owned);

    [LoggerMessage(5002, LogLevel.Information, "Partitions revoked: {Partitions}; their batch ended as {Outcome} in {Milliseconds} ms")]
    public static partial void Revoked(ILogger log, string partitions, string outcome, long milliseconds);

    [LoggerMessage(5003, LogLevel.Warning, "Partitions lost: {Partitions}; what was open is aborted")]
    public static partial void Lost(ILogger log, string partitions);

    [LoggerMessage(5004, LogLevel.Information, "Ledger of partition {Partition} restored: {Records} records in {Milliseconds} ms")]
    public static partial void Restored(ILogger log, int partition, long records, long milliseconds);

    [LoggerMessage(5005, LogLevel.Information, "Signals rebuilt: {Signals} in {Milliseconds} ms")]
    public static partial void Rebuilt(ILogger log, long signals, long milliseconds);

    [LoggerMessage(5006, LogLevel.Information, "Signals read: {Signals}")]
    public static partial void Rebuilding(ILogger log, long signals);

    [LoggerMessage(5010, LogLevel.Information, "Producer {TransactionalId} is ready")]
    public static partial void ProducerReady(ILogger log, string transactionalId);

    [LoggerMessage(5011, LogLevel.Warning, "Transaction aborted in state {State}: {Code} ({Reason})")]
    public static partial void Aborted(ILogger log, string state, string code, string reason);

    [LoggerMessage(5012, LogLevel.Warning, "Producer recreated, time {Attempt}: {Reason}")]
    public static partial void Recreated(ILogger log, int attempt, string reason);

    [LoggerMessage(5013, LogLevel.Warning, "An output of partition {Partition} position {Position} is too large ({Bytes} bytes); its report goes to quarantine")]
    public static partial void TooLarge(ILogger log, int partition, long position, int bytes);

    [LoggerMessage(5014, LogLevel.Warning, "Record at partition {Partition} position {Position} has another key than its mutatieId")]
    public static partial void WrongKey(ILogger log, int partition, long position);

    [LoggerMessage(5020, LogLevel.Warning, "Client: {Code} {Reason}")]
    public static partial void Client(ILogger log, string code, string reason);

    [LoggerMessage(5021, LogLevel.Information, "Partitions paused, {Count} records wait")]
    public static partial void Paused(ILogger log, int count);

    [LoggerMessage(5022, LogLevel.Information, "Partitions resumed")]
    public static partial void Resumed(ILogger log);

    [LoggerMessage(5030, LogLevel.Information, "Stopped: {Records} records committed")]
    public static partial void Stopped(ILogger log, long records);

    [LoggerMessage(5031, LogLevel.Error, "{Part} did not close within its deadline and was left behind")]
    public static partial void LeftBehind(ILogger log, string part);
}
