using System.Diagnostics;
using Confluent.Kafka;
using Tenzij.Kafka.Configuration;

namespace Tenzij.Benchmarks.Kafka;

/// <summary>
/// The bare twin: consumes the same input and produces the same number and sizes of records in transactions with the same
/// client settings, batch and all, and does nothing else. One thread, as the documentation's loop has it.
/// </summary>
internal static class Twin
{
    public const string Verb = "twin";

    public static Process Start(KafkaOptions options, string instance, string profile)
    {
        var start = new ProcessStartInfo("dotnet");
        foreach (var argument in new[] { typeof(Twin).Assembly.Location, "kafka", Verb, options.Bootstrap, options.Group, options.Topics.Prefix, options.Topics.Invoer, instance, profile })
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    public static Task<int> MainAsync(string[] args)
    {
        var options = new KafkaOptions
        {
            Bootstrap = args[2],
            Group = args[3],
            Topics = new TopicNames { Prefix = args[4], Invoer = args[5] },
            Instance = args[6],
        };
        var profile = TwinProfile.Load(args[7]);
        using var consumer = new ConsumerBuilder<byte[], byte[]>(ClientConfigs.Group(options)).Build();
        using var producer = new ProducerBuilder<byte[], byte[]>(ClientConfigs.Transactional(options)).Build();
        producer.InitTransactions(options.OperationTimeout);
        consumer.Subscribe(options.Topics.Invoer);
        var next = 0;
        while (true)
        {
            next = Batch(options, consumer, producer, profile, next);
        }
    }

    private static int Batch(
        KafkaOptions options, IConsumer<byte[], byte[]> consumer, IProducer<byte[], byte[]> producer,
        List<List<(int Topic, byte[] Key, byte[] Value)>> profile, int next)
    {
        var topics = TwinProfile.Topics(options);
        var offsets = new Dictionary<TopicPartition, Offset>();
        var clock = Stopwatch.StartNew();
        for (var count = 0; count < options.BatchCount && clock.Elapsed < options.BatchTime;)
        {
            if (consumer.Consume(TimeSpan.FromMilliseconds(10)) is not { IsPartitionEOF: false } record)
            {
                continue;
            }

            if (offsets.Count == 0)
            {
                producer.BeginTransaction();
                clock.Restart();
            }

            foreach (var (topic, key, value) in profile[next])
            {
                Produce(producer, topics[topic], new Message<byte[], byte[]> { Key = key, Value = value, Headers = Five });
            }

            next = (next + 1) % profile.Count;
            offsets[record.TopicPartition] = record.Offset + 1;
            count++;
        }

        if (offsets.Count > 0)
        {
            Commit(options, consumer, producer, offsets);
        }

        return next;
    }

    // Another twin that joins takes the generation of a batch along: abort, and go on from what is committed.
    private static void Commit(
        KafkaOptions options, IConsumer<byte[], byte[]> consumer, IProducer<byte[], byte[]> producer, Dictionary<TopicPartition, Offset> offsets)
    {
        try
        {
            producer.SendOffsetsToTransaction(
                offsets.Select(o => new TopicPartitionOffset(o.Key, o.Value)), consumer.ConsumerGroupMetadata, options.OperationTimeout);
            producer.CommitTransaction(options.OperationTimeout);
        }
        catch (KafkaTxnRequiresAbortException)
        {
            producer.AbortTransaction(options.OperationTimeout);
            foreach (var committed in consumer.Committed(consumer.Assignment, options.OperationTimeout))
            {
                consumer.Seek(new TopicPartitionOffset(committed.TopicPartition, committed.Offset == Offset.Unset ? Offset.Beginning : committed.Offset));
            }
        }
    }

    // As many and as long as the pipeline's.
    private static Headers Five { get; } =
    [
        new Header("schema", new byte[12]), new Header("content-type", new byte[16]), new Header("herkomst", new byte[16]),
        new Header("grootboek", new byte[64]), new Header("traceparent", new byte[55]),
    ];

    private static void Produce(IProducer<byte[], byte[]> producer, string topic, Message<byte[], byte[]> message)
    {
        while (true)
        {
            try
            {
                producer.Produce(topic, message);
                return;
            }
            catch (ProduceException<byte[], byte[]> fault) when (fault.Error.Code == ErrorCode.Local_QueueFull)
            {
                producer.Poll(TimeSpan.FromMilliseconds(20));
            }
        }
    }
}
