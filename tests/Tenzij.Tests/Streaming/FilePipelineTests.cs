using System.Text;
using Tenzij.Core.Besluiten;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Stages;
using Tenzij.Testing;

namespace Tenzij.Tests.Streaming;

public sealed class FilePipelineTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_EveryKindOfRecord_GivesOneLedgerRecordEach()
    {
        var input = Input(
            Mutatietekst.Regel("PL-1"),
            Mutatietekst.Regel("PL-2", toelichting: "verwurging gezien", huis: 13),
            Mutatietekst.Regel("PL-1"),
            Mutatietekst.Regel("PL-1", toelichting: "anders"),
            Mutatietekst.Regel("PL-3", versie: 2, huis: 14, toelichting: "vaag"),
            Mutatietekst.Regel("PL-3", versie: 1, huis: 14),
            "{\"kapot\""u8.ToArray());

        var telling = await RunAsync(input, "uit");

        Assert.Equal(
            new Telling
            {
                Records = 7, LokaalTeam = 1, VeiligThuisSpoed = 1, Beoordeling = 1, Herhalingen = 1, Achterhaald = 1,
                Quarantaine = 2, Aanvulverzoeken = 1,
            },
            telling);
        Assert.Equal(
            ["Besluit", "Besluit", "Herhaling", "Quarantaine", "Besluit", "Achterhaald", "Quarantaine"],
            Ledger("uit").Select(r => r.Soort.ToString()));
    }

    [Fact]
    public async Task Run_AThirdReportOfAHousehold_CorrectsNothingBeforeIt()
    {
        var telling = await RunAsync(Input(
            Mutatietekst.Regel("PL-1", uur: 1), Mutatietekst.Regel("PL-2", uur: 2), Mutatietekst.Regel("PL-3", uur: 3)), "uit");

        Assert.Equal(0, telling.Herbeoordelingen);
        Assert.Equal((2, 1), ((int)telling.LokaalTeam, (int)telling.VeiligThuisRegulier));
        Assert.Equal(["PL-1", "PL-2"], Ledger("uit")[2].Geteld.Select(g => g.MutatieId));
    }

    [Fact]
    public async Task Run_AReportThatArrivesLate_CorrectsTheDecisionThatShouldHaveCountedIt()
    {
        var telling = await RunAsync(Input(
            Mutatietekst.Regel("PL-1", uur: 1), Mutatietekst.Regel("PL-3", uur: 3), Mutatietekst.Regel("PL-2", uur: 2)), "uit");

        var ledger = Ledger("uit");
        Assert.Equal(1, telling.Herbeoordelingen);
        var correctie = Assert.Single(ledger, r => r.Herbeoordeling);
        Assert.Equal("PL-3", correctie.MutatieId);
        Assert.Equal(Route.VeiligThuis, correctie.Route);
        Assert.Equal(["PL-1", "PL-2"], correctie.Geteld.Select(g => g.MutatieId));
        Assert.NotNull(correctie.Vervangt);
        Assert.Contains(Lines("uit", "lokaalteam.ndjson"), regel => regel.Contains("intrekking") && regel.Contains("PL-3"));
    }

    private string Input(params byte[][] records) =>
        _folder.Write("in.ndjson", Encoding.UTF8.GetBytes(string.Join('\n', records.Select(r => Encoding.UTF8.GetString(r))) + "\n"));

    private Task<Telling> RunAsync(string input, string output) => FilePipeline.RunAsync(
        new FilePipelineOptions { Invoer = input, Uitvoer = _folder.File(output), BatchCount = 2 },
        Proefstappen.Maak(), null, TestContext.Current.CancellationToken);

    private string[] Lines(string output, string name) => File.ReadAllLines(_folder.File(output, name));

    private List<Grootboekrecord> Ledger(string output) =>
        [.. Lines(output, "besluiten.ndjson").Select(line => Grootboeklezer.Lees(Encoding.UTF8.GetBytes(line))!)];
}
