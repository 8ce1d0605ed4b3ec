using FsCheck;
using FsCheck.Xunit;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Mutaties;
using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Stages;
using Tenzij.Testing;

namespace Tenzij.Tests.Streaming;

/// <summary>The register of households against a naive reading of the contract.</summary>
public sealed class HuishoudenTests
{
    [Property(MaxTest = 60)]
    public async Task Decide_AnyOrderOfArrival_EndsWithTheSameRoutesAndCounts(int seed)
    {
        var random = new Random(seed);
        var regels = Enumerable.Range(0, 30).Select(i => Willekeurig($"PL-{i:D2}", 1, random)).ToList();
        var eerste = await EindstandAsync(regels);

        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(regels));

        Assert.Equal(eerste, await EindstandAsync(regels));
    }

    [Property(MaxTest = 60)]
    public async Task Decide_AnyVersionsInAnyOrder_EndsWithTheCountsOfTheContract(int seed)
    {
        var random = new Random(seed);
        var regels = Enumerable.Range(0, 40)
            .Select(_ => Willekeurig($"PL-{random.Next(15):D2}", random.Next(1, 4), random))
            .ToList();

        var queue = await StroomTests.RunAsync(StroomTests.Keten(regels, [2, 3, 5]));

        Assert.Equal(Naief(StroomTests.Records(queue, 0), regels), Telling(StroomTests.Records(queue, 0)));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    [InlineData(1, true)]
    public async Task Decide_ABeginAtTheEdgeOfTheWindow_CountsFromExactlyTwelveMonths(int uurNaDeGrens, bool telt)
    {
        var jaar = 365 * 24;
        var regels = new List<byte[]> { Mutatietekst.Regel("PL-1", uur: uurNaDeGrens), Mutatietekst.Regel("PL-2", uur: jaar) };

        var laatste = (await LedgerAsync(regels))[1];

        Assert.Equal(telt ? 1 : 0, laatste.Geteld.Count);
    }

    [Fact]
    public async Task Decide_TheSameBegin_CountsByMutatieId()
    {
        var regels = new List<byte[]> { Mutatietekst.Regel("PL-B"), Mutatietekst.Regel("PL-A"), Mutatietekst.Regel("PL-C") };

        var ledger = await LedgerAsync(regels);

        Assert.Equal(["PL-A"], Laatste(ledger)["PL-B"].Geteld.Select(g => g.MutatieId));
        Assert.Equal(["PL-A", "PL-B"], Laatste(ledger)["PL-C"].Geteld.Select(g => g.MutatieId));
        Assert.Empty(Laatste(ledger)["PL-A"].Geteld);
    }

    [Fact]
    public async Task Decide_ANewVersionThatDropsThePersons_CorrectsWhatCountedIt()
    {
        var regels = new List<byte[]>
        {
            Mutatietekst.Regel("PL-1", uur: 1), Mutatietekst.Regel("PL-2", uur: 2), Mutatietekst.Regel("PL-3", uur: 3),
            Mutatietekst.Regel("PL-1", versie: 2, huis: 99, uur: 1),
        };

        var ledger = await LedgerAsync(regels);

        var correctie = Laatste(ledger)["PL-3"];
        Assert.True(correctie.Herbeoordeling);
        Assert.Equal(["PL-2"], correctie.Geteld.Select(g => g.MutatieId));
        Assert.Equal(Route.VeiligThuis, correctie.Route);
    }

    [Fact]
    public async Task Decide_AThousandReportsAtOneAddress_StaysBoundedPerArrival()
    {
        var random = new Random(1);
        var uren = Enumerable.Range(0, 1_000).ToArray();
        random.Shuffle(uren);
        var queue = new Geheugenketens { RecordsPerPortie = 100, PortiesPerBatch = 5 };
        queue.Voeg(0, [.. uren.Select(uur => Mutatietekst.Regel($"PL-{uur:D5}", uur: uur))]);
        queue.Wijs(0);

        await StroomTests.RunAsync(queue);

        var correcties = StroomTests.Records(queue, 0).Count(r => r.Herbeoordeling);
        Assert.InRange(correcties, 1, uren.Length * 24);
        Assert.All(Laatste(StroomTests.Records(queue, 0)).Values, r => Assert.True(r.Geteld.Count <= 24));
    }

    private static byte[] Willekeurig(string id, int versie, Random random) => Mutatietekst.Regel(
        id, versie, huis: random.Next(3) == 0 ? random.Next(1, 5) : 0,
        burgers: [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(8)).Distinct()],
        uur: random.Next(12) * 24 * 60,
        toelichting: $"Tekst {random.Next(3)}.");

    private static async Task<List<Grootboekrecord>> LedgerAsync(IReadOnlyList<byte[]> regels) =>
        StroomTests.Records(await StroomTests.RunAsync(StroomTests.Keten(regels, [])), 0);

    private static async Task<Dictionary<string, string>> EindstandAsync(IReadOnlyList<byte[]> regels)
    {
        return Laatste(await LedgerAsync(regels)).ToDictionary(
            p => p.Key, p => $"{p.Value.Route} {p.Value.Urgentie} {string.Join(' ', p.Value.Geteld)}");
    }

    private static Dictionary<string, string> Telling(List<Grootboekrecord> ledger) =>
        Laatste(ledger).ToDictionary(p => p.Key, p => string.Join(' ', p.Value.Geteld.Select(g => $"{g.MutatieId}v{g.Versie}")));

    private static Dictionary<string, Grootboekrecord> Laatste(List<Grootboekrecord> ledger) =>
        ledger.Where(r => r.Soort == Recordsoort.Besluit).GroupBy(r => r.MutatieId!).ToDictionary(g => g.Key, g => g.Last());

    // The contract, word by word: the latest accepted version of each other report that shares a key and began in time.
    private static Dictionary<string, string> Naief(List<Grootboekrecord> ledger, List<byte[]> regels)
    {
        var geldig = ledger.Where(r => r is { Soort: Recordsoort.Besluit, Herbeoordeling: false })
            .GroupBy(r => r.MutatieId!)
            .Select(g => g.MaxBy(r => r.Versie)!)
            .Select(r => (Mutatie: MutatieDecoder.Decode(regels[(int)r.Origineel.Positie]).Mutatie!, r.Signalen))
            .ToList();
        return geldig.ToDictionary(x => x.Mutatie.MutatieId, x => string.Join(' ', geldig
            .Where(y => y.Mutatie.MutatieId != x.Mutatie.MutatieId)
            .Where(y => y.Signalen.Intersect(x.Signalen).Any())
            .Where(y => y.Mutatie.Incident.Begin < x.Mutatie.Incident.Begin
                || (y.Mutatie.Incident.Begin == x.Mutatie.Incident.Begin
                    && string.CompareOrdinal(y.Mutatie.MutatieId, x.Mutatie.MutatieId) < 0))
            .Where(y => y.Mutatie.Incident.Begin >= x.Mutatie.Incident.Begin.AddMonths(-12))
            .OrderBy(y => y.Mutatie.MutatieId, StringComparer.Ordinal)
            .Select(y => $"{y.Mutatie.MutatieId}v{y.Mutatie.Versie}")));
    }
}
