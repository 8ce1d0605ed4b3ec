using System.Diagnostics;
using System.Globalization;
using Tenzij.Streaming.Files;
using Tenzij.Testing;

namespace Tenzij.IntegrationTests.Streaming;

/// <summary>The program itself, killed as <c>kill -9</c> does, and run again until it is done.</summary>
public sealed class KillTests : IDisposable
{
    private const int KillCount = 50;
    private const int Records = 900;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Process_KilledAtFiftyRandomMoments_LeavesTheOutputsOfAnUndisturbedRun()
    {
        var input = _folder.Write("in.ndjson", Proefstroom.Bytes(Records, seed: 11));
        Assert.Equal(0, await ProcessAsync(input, "rustig", batch: 40, parallel: 2, ""));
        var random = new Random(20260503);
        var kills = 0;
        for (var ronde = 0; kills < KillCount; ronde++)
        {
            var output = $"ronde{ronde}";
            for (var done = false; !done;)
            {
                var point = Failpoint.All[random.Next(Failpoint.All.Count)];
                var count = point == Failpoint.RecordWritten ? random.Next(1, 400) : random.Next(1, 8);
                var failpoint = kills < KillCount ? string.Create(CultureInfo.InvariantCulture, $"{point}:{count}") : "";
                var code = await ProcessAsync(input, output, batch: 40, parallel: random.Next(1, 4), failpoint);
                done = code == 0;
                kills += done ? 0 : 1;
                Assert.True(done || code == 137, $"{failpoint} ended with {code}");
            }

            AssertSame("rustig", output);
        }
    }

    [Fact]
    public async Task Process_KilledBeforeItsFirstCommit_StartsAgain()
    {
        var input = _folder.Write("in.ndjson", Proefstroom.Bytes(100, seed: 12));
        Assert.Equal(137, await ProcessAsync(input, "uit", batch: 1_000, parallel: 1, Failpoint.CommitFlushed));
        Assert.Equal(0, await ProcessAsync(input, "uit", batch: 1_000, parallel: 1, ""));
        Assert.Equal(0, await ProcessAsync(input, "rustig", batch: 7, parallel: 3, ""));

        AssertSame("rustig", "uit");
    }

    private void AssertSame(string expected, string actual)
    {
        foreach (var pad in Directory.EnumerateFiles(_folder.File(expected), "*", SearchOption.AllDirectories))
        {
            var naam = Path.GetRelativePath(_folder.File(expected), pad);
            Assert.True(
                File.ReadAllBytes(pad).AsSpan().SequenceEqual(File.ReadAllBytes(_folder.File(actual, naam))),
                $"{actual}/{naam} differs from an undisturbed run");
        }

        Assert.Equal(
            Directory.EnumerateFiles(_folder.File(expected), "*", SearchOption.AllDirectories).Count(),
            Directory.EnumerateFiles(_folder.File(actual), "*", SearchOption.AllDirectories).Count());
    }

    private async Task<int> ProcessAsync(string input, string output, int batch, int parallel, string failpoint)
    {
        var definition = $"""
            schema: pijplijn/1
            naam: proef
            omgeving: ontwikkeling
            model: {RepoRoot.File("models", "volledigheid", "1")}
            beleid: {RepoRoot.File("config", "beleid.yaml")}
            referentie: {RepoRoot.File("config")}
            uitvoering:
              batch: {batch}
              parallel: {parallel}
            """;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])
            [
                Path.Combine(AppContext.BaseDirectory, "tenzij.dll"), "process", input, "--out", _folder.File(output),
                "--pipeline", _folder.Write("proef.yaml", System.Text.Encoding.UTF8.GetBytes(definition)),
            ])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["TENZIJ_FAILPOINT"] = failpoint;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        _ = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode is 0 or 137, await errors);
        return process.ExitCode;
    }
}
