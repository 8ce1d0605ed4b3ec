using System.Security.Cryptography;
using System.Text.Json;
using Confluent.Kafka;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Running;
using Tenzij.Streaming.Reading;

namespace Tenzij.Kafka.Pushing;

/// <summary>How far a push is.</summary>
/// <param name="TooLarge">Records above the largest message; they are not sent.</param>
public sealed record Pushstand(long Read, long Delivered, long Failed, long TooLarge);

/// <summary>Puts the records of a file on the input topic, each keyed by its <c>mutatieId</c>, byte for byte.</summary>
public static class KafkaPush
{
    private const int PortionCount = 256;
    private const int ReportEvery = 2_000;
    private static readonly TimeSpan QueueWait = TimeSpan.FromMilliseconds(20);

    /// <summary>Every record is acknowledged by the brokers before this returns.</summary>
    /// <exception cref="KafkaUnavailableException">Records were refused or not acknowledged; pushing again is safe.</exception>
    public static async Task<Pushstand> RunAsync(KafkaOptions options, Stream file, IProgress<Pushstand>? progress, CancellationToken ct)
    {
        long read = 0, delivered = 0, failed = 0, large = 0;
        var reason = ErrorCode.NoError;
        using var producer = new ProducerBuilder<byte[], byte[]>(ClientConfigs.Producer(options))
            .SetLogHandler((_, _) => { }).SetErrorHandler((_, _) => { }).Build();
        await using var reader = new RecordReader(file, PortionCount);
        while (await reader.LeesAsync(ct).ConfigureAwait(false) is { } portie)
        {
            foreach (var record in portie.Records)
            {
                read++;
                if (record.Lengte > options.MessageBytesMax - 1024)
                {
                    large++;
                    continue;
                }

                var message = Message(record);
                while (!TryProduce(message))
                {
                    producer.Poll(QueueWait);
                    ct.ThrowIfCancellationRequested();
                }

                if (read % ReportEvery == 0)
                {
                    progress?.Report(Stand());
                }
            }

            Vrijgeven(portie);
        }

        while (producer.Flush(TimeSpan.FromMilliseconds(200)) > 0)
        {
            ct.ThrowIfCancellationRequested();
            progress?.Report(Stand());
        }

        progress?.Report(Stand());
        return failed == 0 ? Stand() : throw new KafkaUnavailableException(
            $"{failed} of {read} records were not acknowledged ({reason}). Push the file again: what came twice is seen as a repeat.",
            isTransient: true);

        Pushstand Stand() => new(read, Interlocked.Read(ref delivered), Interlocked.Read(ref failed), large);

        bool TryProduce(Message<byte[], byte[]> message)
        {
            try
            {
                producer.Produce(options.Topics.Invoer, message, report =>
                {
                    if (report.Error.IsError)
                    {
                        reason = report.Error.Code;
                        Interlocked.Increment(ref failed);
                    }
                    else
                    {
                        Interlocked.Increment(ref delivered);
                    }
                });
                return true;
            }
            catch (ProduceException<byte[], byte[]> fault) when (fault.Error.Code == ErrorCode.Local_QueueFull)
            {
                return false;
            }
        }
    }

    /// <summary>The bytes of <c>mutatieId</c>; null when the record does not show one.</summary>
    public static byte[]? MutatieId(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var found = reader.ValueTextEquals("mutatieId"u8);
                reader.Read();
                if (found)
                {
                    return reader.TokenType == JsonTokenType.String ? System.Text.Encoding.UTF8.GetBytes(reader.GetString()!) : null;
                }

                reader.Skip();
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Not readable up to there: it goes as it is, and to quarantine.
        }

        return null;
    }

    private static Message<byte[], byte[]> Message(in InputRecord record)
    {
        var value = record.Inhoud.ToArray();
        if (record.TeGroot is { } large)
        {
            using var whole = new MemoryStream((int)large.Length);
            large.CopyTo(whole.Write);
            value = whole.ToArray();
        }

        return new Message<byte[], byte[]>
        {
            // A record without an id gets a key of its content, so that pushing it again lands in the same place.
            Key = MutatieId(value) ?? System.Text.Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(value))),
            Value = value,
            Headers = [new Header("schema", "mutatie/1"u8.ToArray()), new Header("content-type", "application/json"u8.ToArray())],
        };
    }

    private static void Vrijgeven(Streaming.Stages.Portie portie)
    {
        foreach (var record in portie.Records)
        {
            record.TeGroot?.Dispose();
        }
    }
}
