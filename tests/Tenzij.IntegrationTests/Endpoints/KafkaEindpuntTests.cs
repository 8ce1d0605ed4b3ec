using Confluent.Kafka;
using Tenzij.Core.Berichten;
using Tenzij.IntegrationTests.Kafka;
using Tenzij.Kafka.Configuration;
using Tenzij.Streaming.Stages;

namespace Tenzij.IntegrationTests.Endpoints;

/// <summary>The contract on a real broker: partition 0 of the input, transactions out.</summary>
[Collection(nameof(Brokers))]
public sealed class KafkaEindpuntTests(Broker broker) : EindpuntContract
{
    private protected override async Task<IEindpunt> MaakAsync() => new Wachtrij(await Queue.MakeAsync(broker.Options(1) with { BatchCount = 3 }));

    private sealed class Wachtrij(Queue queue) : IEindpunt
    {
        public Task GeefAsync(params byte[][] records)
        {
            using var producer = new ProducerBuilder<byte[], byte[]>(ClientConfigs.Producer(queue.Options)).Build();
            foreach (var record in records)
            {
                producer.Produce(
                    new TopicPartition(queue.Options.Topics.Invoer, 0),
                    new Message<byte[], byte[]> { Key = Tenzij.Kafka.Pushing.KafkaPush.MutatieId(record) ?? [], Value = record });
            }

            producer.Flush(Queue.Deadline);
            return Task.CompletedTask;
        }

        public Task RunAsync(Stappen stappen) => queue.RunAsync(stappen: stappen);

        public IReadOnlyList<byte[]> Grootboek() => [.. queue.Read(queue.Options.Topics.Besluiten).Select(r => r.Message.Value)];

        public IReadOnlyList<(Bestemming Naar, byte[] Inhoud)> Berichten() =>
            [.. Enum.GetValues<Bestemming>().SelectMany(naar => queue.Read(queue.Options.Topics.Van(naar)).Select(m => (naar, m.Message.Value)))];
    }
}
