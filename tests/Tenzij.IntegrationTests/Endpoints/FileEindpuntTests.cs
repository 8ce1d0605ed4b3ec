using System.Text;
using Tenzij.Core.Berichten;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Stages;

namespace Tenzij.IntegrationTests.Endpoints;

/// <summary>The contract on files: a line is a record, a folder the outputs.</summary>
public sealed class FileEindpuntTests : EindpuntContract
{
    private protected override Task<IEindpunt> MaakAsync() => Task.FromResult<IEindpunt>(new Map());

    private sealed class Map : IEindpunt
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("tenzij-").FullName;

        private string Invoer => Path.Combine(_folder, "in.ndjson");

        public async Task GeefAsync(params byte[][] records)
        {
            await using var file = new FileStream(Invoer, FileMode.Append);
            foreach (var record in records)
            {
                await file.WriteAsync(record);
                file.WriteByte((byte)'\n');
            }
        }

        public Task RunAsync(Stappen stappen) => FilePipeline.RunAsync(
            new FilePipelineOptions { Invoer = Invoer, Uitvoer = Path.Combine(_folder, "uit"), BatchCount = 3 }, stappen, null, CancellationToken.None);

        public IReadOnlyList<byte[]> Grootboek() => Lines(Bestandsnamen.Besluiten);

        public IReadOnlyList<(Bestemming Naar, byte[] Inhoud)> Berichten() =>
            [.. Enum.GetValues<Bestemming>().SelectMany(naar => Lines(Bestandsnamen.Van(naar)).Select(line => (naar, line)))];

        private List<byte[]> Lines(string name) => [.. File.ReadAllLines(Path.Combine(_folder, "uit", name)).Select(Encoding.UTF8.GetBytes)];
    }
}
