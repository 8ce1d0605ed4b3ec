using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Tenzij.Core.Berichten;
using Tenzij.Streaming.Stages;
using Tenzij.Testing;

namespace Tenzij.IntegrationTests.Endpoints;

/// <summary>
/// What every pair of <see cref="IInvoer"/>, <see cref="IUitvoer"/> and <see cref="IOrigineelArchief"/> must do, seen from
/// outside: records in, a ledger and messages out, with one input partition.
/// </summary>
public abstract class EindpuntContract
{
    [Fact]
    public async Task Run_EachRecord_HasOneLedgerRecord_InOrder()
    {
        var eindpunt = await MaakAsync();
        await eindpunt.GeefAsync(Mutatietekst.Regel("m-1"), "onzin"u8.ToArray(), Mutatietekst.Regel("m-2"), Mutatietekst.Regel("m-1"));

        await eindpunt.RunAsync(Proefstappen.Maak());

        Assert.Equal(["besluit", "quarantaine", "besluit", "herhaling"], Regels(eindpunt).Select(r => r.GetProperty("soort").GetString()));
        Assert.Equal([0L, 1, 2, 3], Regels(eindpunt).Select(Positie));
    }

    [Fact]
    public async Task Run_Messages_AreThoseThatTheLedgerNames_EachOnce()
    {
        var eindpunt = await MaakAsync();
        await eindpunt.GeefAsync(Mutatietekst.Regel("m-1"), "{"u8.ToArray(), Mutatietekst.Regel("m-2", toelichting: "zwangerschap"));

        await eindpunt.RunAsync(Proefstappen.Maak());

        var genoemd = Regels(eindpunt).SelectMany(r => r.GetProperty("uitvoer").EnumerateArray()
            .Select(u => u.GetProperty("naar").GetString() + " " + u.GetProperty("sha256").GetString()));
        var geleverd = eindpunt.Berichten().Select(b => Tenzij.Streaming.Ledger.Bestemmingsnaam.Van(b.Naar) + " " + Convert.ToHexStringLower(SHA256.HashData(b.Inhoud)));
        Assert.Equal(genoemd.Order(StringComparer.Ordinal), geleverd.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Run_Again_AddsNothing()
    {
        var eindpunt = await MaakAsync();
        await eindpunt.GeefAsync(Mutatietekst.Regel("m-1"), Mutatietekst.Regel("m-2"));
        await eindpunt.RunAsync(Proefstappen.Maak());
        var eerst = Inhoud(eindpunt);

        await eindpunt.RunAsync(Proefstappen.Maak());

        Assert.Equal(eerst, Inhoud(eindpunt));
    }

    [Fact]
    public async Task Run_WithMoreInput_GoesOnInTheSameChain()
    {
        var eindpunt = await MaakAsync();
        await eindpunt.GeefAsync(Mutatietekst.Regel("m-1"), Mutatietekst.Regel("m-2"));
        await eindpunt.RunAsync(Proefstappen.Maak());
        await eindpunt.GeefAsync(Mutatietekst.Regel("m-3"), Mutatietekst.Regel("m-1"));

        await eindpunt.RunAsync(Proefstappen.Maak());

        var regels = eindpunt.Grootboek();
        Assert.Equal(4, regels.Count);
        for (var i = 1; i < regels.Count; i++)
        {
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(regels[i - 1])), JsonDocument.Parse(regels[i]).RootElement.GetProperty("vorige").GetString());
        }
    }

    [Fact]
    public async Task Run_ThatBreaksOff_ShowsNothingHalf_AndTheNextOneEndsTheSame()
    {
        var gestoord = await MaakAsync();
        var rustig = await MaakAsync();
        byte[][] records = [.. Enumerable.Range(0, 12).Select(i => Mutatietekst.Regel($"m-{i}", huis: i / 4 + 1, uur: i))];
        await gestoord.GeefAsync(records);
        await rustig.GeefAsync(records);
        var count = 0;
        var stappen = Proefstappen.Maak();
        var breekt = stappen with { Lees = utf8 => Interlocked.Increment(ref count) == 8 ? throw new InvalidOperationException("on purpose") : stappen.Lees(utf8) };

        await Assert.ThrowsAnyAsync<Exception>(() => gestoord.RunAsync(breekt));
        var half = gestoord.Grootboek().Count;
        await gestoord.RunAsync(stappen);
        await rustig.RunAsync(stappen);

        Assert.InRange(half, 0, 7);
        Assert.Equal(Inhoud(rustig), Inhoud(gestoord));
    }

    [Fact]
    public async Task Correction_OfALateReport_ReadsTheOriginalBack_ByteForByte()
    {
        var eindpunt = await MaakAsync();
        await eindpunt.GeefAsync(Mutatietekst.Regel("m-1", uur: 10), Mutatietekst.Regel("m-2", uur: 20));
        await eindpunt.RunAsync(Proefstappen.Maak());
        await eindpunt.GeefAsync(Mutatietekst.Regel("m-0", uur: 5));

        await eindpunt.RunAsync(Proefstappen.Maak());

        var regels = Regels(eindpunt);
        var tweede = Assert.Single(regels, r => r.TryGetProperty("herbeoordeling", out var correctie) && correctie.GetBoolean() && r.GetProperty("mutatieId").GetString() == "m-2");
        Assert.Equal("veiligThuis", tweede.GetProperty("route").GetString());
        // Of the same bytes as the record that it corrects, and the same place.
        var eerder = regels[1];
        Assert.Equal(eerder.GetProperty("invoer").GetProperty("sha256").GetString(), tweede.GetProperty("invoer").GetProperty("sha256").GetString());
        Assert.Equal(Positie(eerder), Positie(tweede));
    }

    /// <summary>Fresh, with an empty input.</summary>
    private protected abstract Task<IEindpunt> MaakAsync();

    private static List<JsonElement> Regels(IEindpunt eindpunt) => [.. eindpunt.Grootboek().Select(r => JsonDocument.Parse(r).RootElement)];

    private static long Positie(JsonElement regel) => regel.GetProperty("invoer").GetProperty("positie").GetInt64();

    private static List<string> Inhoud(IEindpunt eindpunt) =>
    [
        .. eindpunt.Grootboek().Select(Encoding.UTF8.GetString),
        .. eindpunt.Berichten().Select(b => b.Naar + Encoding.UTF8.GetString(b.Inhoud)).Order(StringComparer.Ordinal),
    ];
}

/// <summary>A place where records come from and messages go to, for one test.</summary>
internal interface IEindpunt
{
    /// <summary>Puts records behind those that are there.</summary>
    Task GeefAsync(params byte[][] records);

    /// <summary>Until everything that is there is committed.</summary>
    Task RunAsync(Stappen stappen);

    /// <summary>The committed ledger of the partition, without line feeds.</summary>
    IReadOnlyList<byte[]> Grootboek();

    IReadOnlyList<(Bestemming Naar, byte[] Inhoud)> Berichten();
}
