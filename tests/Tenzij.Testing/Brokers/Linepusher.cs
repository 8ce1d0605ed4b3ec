using System.Security.Cryptography;
using System.Text;
using Confluent.Kafka;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Pushing;

namespace Tenzij.Testing.Brokers;

/// <summary>Puts records on the input one by one, keyed as <c>tenzij push</c> does, for a run that goes on meanwhile.</summary>
public sealed class Linepusher(KafkaOptions options) : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(5);

    private readonly IProducer<byte[], byte[]> _producer = new ProducerBuilder<byte[], byte[]>(ClientConfigs.Producer(options))
        .SetLogHandler((_, _) => { }).SetErrorHandler((_, _) => { }).Build();

    private int _failed;

    public void Push(byte[] line) => Push(new TopicPartition(options.Topics.Invoer, Partition.Any), new Message<byte[], byte[]>
    {
        Key = KafkaPush.MutatieId(line) ?? Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(line))),
        Value = line,
    });

    /// <summary>Returns when the brokers have everything.</summary>
    /// <exception cref="IOException">Something was refused.</exception>
    public void Flush()
    {
        if (_producer.Flush(Deadline) + Volatile.Read(ref _failed) is > 0 and var left)
        {
            throw new IOException($"{left} records were not acknowledged.");
        }
    }

    public void Dispose()
    {
        _producer.Flush(Deadline);
        _producer.Dispose();
    }

    internal void Push(TopicPartition to, Message<byte[], byte[]> message) => _producer.Produce(to, message, report =>
    {
        if (report.Error.IsError)
        {
            Interlocked.Increment(ref _failed);
        }
    });
}
