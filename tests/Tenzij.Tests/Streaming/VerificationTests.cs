using System.Text;
using Tenzij.Core.Besluiten;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Verification;
using Tenzij.Testing;

namespace Tenzij.Tests.Streaming;

public sealed class VerificationTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Uit => _folder.File("uit");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Verify_AFolderAsItWasMade_FindsNothing()
    {
        var input = await MakeAsync();

        var rapport = await VerifyAsync(input);

        Assert.Empty(rapport.Bevindingen);
        Assert.Equal(40, rapport.Telling.Records);
        Assert.Equal(rapport.Telling.Records + rapport.Telling.Herbeoordelingen, rapport.Herafgeleid);
        Assert.True(rapport.Berichten > 40);
    }

    [Fact]
    public async Task Verify_OneBitChangedAnywhere_FindsIt()
    {
        var input = await MakeAsync();
        var random = new Random(20260303);
        foreach (var pad in Directory.EnumerateFiles(Uit, "*", SearchOption.AllDirectories).Where(p => new FileInfo(p).Length > 0))
        {
            var good = await File.ReadAllBytesAsync(pad, TestContext.Current.CancellationToken);
            for (var ronde = 0; ronde < 12; ronde++)
            {
                var bad = (byte[])good.Clone();
                var at = ronde == 0 ? good.Length - 1 : random.Next(good.Length);
                bad[at] ^= (byte)(1 << random.Next(8));
                await File.WriteAllBytesAsync(pad, bad, TestContext.Current.CancellationToken);

                Assert.False((await VerifyAsync(input)).IsGoed, $"{Path.GetFileName(pad)}, byte {at}");
            }

            await File.WriteAllBytesAsync(pad, good, TestContext.Current.CancellationToken);
        }

        Assert.True((await VerifyAsync(input)).IsGoed);
    }

    [Fact]
    public async Task Verify_ALedgerThatWasRewrittenWithAllItsHashes_FindsThatItDoesNotFollow()
    {
        await MakeAsync();
        var other = Proefstappen.Maak(new Woordbeoordelaar { ModelHash = new string('a', 64), Bij = _ => { } });

        var rapport = await FolderVerification.RunAsync(
            Uit, (_, _) => other with { Beslis = (m, b, h, p, r) => Beslisser.Beslis(m, b, h, p, r) with { VeiligThuis = "VT99" } },
            new VerificationOptions(), null, TestContext.Current.CancellationToken);

        Assert.Contains(rapport.Bevindingen, b => b.Wat.Contains("veiligThuis", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Verify_WithAnInputThatGoesOn_SaysWhereTheLedgerEnds()
    {
        var input = await MakeAsync();
        await File.AppendAllTextAsync(
            input, Encoding.UTF8.GetString(Mutatietekst.Regel("PL-later")) + "\n", TestContext.Current.CancellationToken);

        var rapport = await VerifyAsync(input);

        Assert.Contains("position 40", Assert.Single(rapport.Bevindingen).Wat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_AFileOrALineTooMany_FindsIt()
    {
        var input = await MakeAsync();
        var vreemd = Path.Combine(Uit, "notities.txt");
        await File.WriteAllTextAsync(vreemd, "x", TestContext.Current.CancellationToken);
        Assert.Contains(await FindingsAsync(input), b => b.Waar == "notities.txt");
        File.Delete(vreemd);

        await File.AppendAllTextAsync(Path.Combine(Uit, "radar.ndjson"), "{}\n", TestContext.Current.CancellationToken);
        Assert.Contains(await FindingsAsync(input), b => b.Waar == "radar.ndjson");
    }

    private async Task<IReadOnlyList<Bevinding>> FindingsAsync(string input) => (await VerifyAsync(input)).Bevindingen;

    private async Task<string> MakeAsync()
    {
        var input = _folder.Write("in.ndjson", Proefstroom.Bytes(40, seed: 1));
        await FilePipeline.RunAsync(
            new FilePipelineOptions
            {
                Invoer = input,
                Uitvoer = Uit,
                BatchCount = 7,
                Momentopnamen = [new Momentopname("beleid.yaml", RepoRoot.File("config", "beleid.yaml"))],
            },
            Proefstappen.Maak(), null, TestContext.Current.CancellationToken);
        return input;
    }

    private Task<Verificatierapport> VerifyAsync(string input) => FolderVerification.RunAsync(
        Uit, (_, _) => Proefstappen.Maak(), new VerificationOptions { Invoer = input }, null,
        TestContext.Current.CancellationToken);
}
