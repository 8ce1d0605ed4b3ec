using System.Text;
using Tenzij.Core.Huishoudens;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Stages;
using Tenzij.Testing;

namespace Tenzij.Tests.Streaming;

/// <summary>Going on with an output folder, and when that is refused.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Stappen _stappen = Proefstappen.Maak();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_AnInputThatGrew_GoesOnAsIfItHadBeenReadInOneGo()
    {
        var regels = Proefstroom.Regels(90, seed: 4);
        await RunAsync(Input([.. regels.Take(37)]), "delen");
        await RunAsync(Input([.. regels.Take(64)]), "delen");
        await RunAsync(Input(regels), "delen");
        await RunAsync(Input(regels), "heel");

        foreach (var naam in Bestandsnamen.Uitvoer.Append(Bestandsnamen.Manifest))
        {
            Assert.Equal(
                await File.ReadAllBytesAsync(_folder.File("heel", naam), TestContext.Current.CancellationToken),
                await File.ReadAllBytesAsync(_folder.File("delen", naam), TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Run_AFinishedFolder_ChangesNothing()
    {
        var input = Input(Proefstroom.Regels(20, seed: 4));
        var eerste = await RunAsync(input, "uit");

        Assert.Equal(eerste, await RunAsync(input, "uit"));
    }

    [Fact]
    public async Task Run_AnEmptyInput_LeavesAFolderThatSaysSo()
    {
        Assert.Equal(Telling.Leeg, await RunAsync(_folder.Write("leeg.ndjson", []), "uit"));
        Assert.Equal(0, Grootboekinzage.LeesManifest(_folder.File("uit")).Keten.Positie);
    }

    [Fact]
    public async Task Run_WithAnotherInput_IsRefused()
    {
        await RunAsync(Input(Proefstroom.Regels(20, seed: 4)), "uit");

        Assert.Contains("another input", (await RefusedAsync(Input(Proefstroom.Regels(20, seed: 5)), OutputFolderFault.Different)).Message);
        Assert.Contains("another input", (await RefusedAsync(Input(Proefstroom.Regels(19, seed: 4)), OutputFolderFault.Different)).Message);
    }

    [Fact]
    public async Task Run_WithAnotherPolicyModelOrKey_IsRefused()
    {
        var input = Input(Proefstroom.Regels(20, seed: 4));
        await RunAsync(input, "uit");

        foreach (var (ander, wat) in new[]
        {
            (_stappen with { Beleid = _stappen.Beleid with { Hash = new string('b', 64) } }, "policy"),
            (_stappen with { Beoordelaar = new Woordbeoordelaar { ModelHash = new string('c', 64) } }, "model"),
            (_stappen with { Sleutels = new Sleutelring([new byte[32]]) }, "pseudonym key"),
        })
        {
            var fault = await Assert.ThrowsAsync<OutputFolderException>(() => RunAsync(input, "uit", ander));
            Assert.Equal(OutputFolderFault.Different, fault.Fault);
            Assert.Contains(wat, fault.Message);
        }
    }

    [Fact]
    public async Task Run_WhileAnotherRunWorksInTheFolder_IsRefused()
    {
        var input = Input(Proefstroom.Regels(20, seed: 4));
        await RunAsync(input, "uit");
        await using var slot = new FileStream(_folder.File("uit", Bestandsnamen.Slot), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.True((await RefusedAsync(input, OutputFolderFault.Locked)).IsTransient);
    }

    [Fact]
    public async Task Run_ADamagedFolder_IsRefusedAndLeftAsItIs()
    {
        var input = Input(Proefstroom.Regels(20, seed: 4));
        await RunAsync(input, "uit");
        var ledger = _folder.File("uit", Bestandsnamen.Besluiten);
        var bytes = await File.ReadAllBytesAsync(ledger, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(ledger, bytes[..^10], TestContext.Current.CancellationToken);
        await RefusedAsync(input, OutputFolderFault.Damaged);
        bytes[^200] ^= 1;
        await File.WriteAllBytesAsync(ledger, bytes, TestContext.Current.CancellationToken);
        await RefusedAsync(input, OutputFolderFault.Damaged);
        File.Delete(_folder.File("uit", Bestandsnamen.Manifest));
        await RefusedAsync(input, OutputFolderFault.Damaged);

        Assert.Equal(bytes, await File.ReadAllBytesAsync(ledger, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Run_AFolderThatCannotBeWritten_SaysSo()
    {
        var file = _folder.Write("geenmap", []);

        var fault = await Assert.ThrowsAsync<OutputFolderException>(
            () => FilePipeline.RunAsync(Options(Input([]), file), _stappen, null, TestContext.Current.CancellationToken));

        Assert.Equal(OutputFolderFault.Unwritable, fault.Fault);
    }

    [Fact]
    public async Task Search_AReport_GivesAllThatHappenedToIt()
    {
        await RunAsync(Input([Mutatietekst.Regel("PL-1"), Mutatietekst.Regel("PL-2"), Mutatietekst.Regel("PL-1"), Mutatietekst.Regel("PL-1", versie: 2)]), "uit");

        var gevonden = Grootboekinzage.Zoek(_folder.File("uit"), "PL-1", TestContext.Current.CancellationToken);

        Assert.Equal([Recordsoort.Besluit, Recordsoort.Herhaling, Recordsoort.Besluit], gevonden.Select(v => v.Record.Soort));
        Assert.Equal(gevonden[0].Hash, gevonden[2].Record.Vervangt);
        Assert.Equal(Mutatietekst.Regel("PL-1", versie: 2), Grootboekinzage.Origineel(_folder.File("uit"), gevonden[2].Record));
        Assert.Empty(Grootboekinzage.Zoek(_folder.File("uit"), "PL-9", TestContext.Current.CancellationToken));
    }

    private async Task<OutputFolderException> RefusedAsync(string input, OutputFolderFault fault)
    {
        var thrown = await Assert.ThrowsAsync<OutputFolderException>(() => RunAsync(input, "uit"));
        Assert.Equal(fault, thrown.Fault);
        return thrown;
    }

    private string Input(IReadOnlyList<byte[]> regels) =>
        _folder.Write("in.ndjson", Encoding.UTF8.GetBytes(string.Concat(regels.Select(r => Encoding.UTF8.GetString(r) + "\n"))));

    private Task<Telling> RunAsync(string input, string output, Stappen? stappen = null) =>
        FilePipeline.RunAsync(Options(input, _folder.File(output)), stappen ?? _stappen, null, TestContext.Current.CancellationToken);

    private static FilePipelineOptions Options(string input, string output) => new() { Invoer = input, Uitvoer = output, BatchCount = 8 };
}
