using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Logging.Abstractions;
using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Partitions;
using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Reading;
using Tenzij.Streaming.Stages;

namespace Tenzij.Kafka.Quarantine;

/// <summary>
/// The stages themselves, restored from every ledger as one instance that owns all partitions would be, and given the
/// records of the quarantine as if they stood behind the input; what they write is looked at and delivered nowhere.
/// </summary>
internal sealed class Proefdraai(IReadOnlyList<ToegewezenKeten> ketens, IReadOnlyList<Quarantainestuk> stukken) : IInvoer, IUitvoer
{
    // Behind every position that an input has.
    private const long Voorbij = long.MaxValue / 2;

    private readonly Dictionary<long, Vooruitblik> _gezien = [];
    private int _gelezen;
    private long _laatste = -1;

    public static async Task<IReadOnlyList<Vooruitblik>> RunAsync(
        KafkaOptions options, IReadOnlyList<Quarantainestuk> stukken, Stappen stappen, CancellationToken ct)
    {
        using var admin = ClientConfigs.OpenAdmin(options);
        var grootboek = new Grootboekbron(options, admin, NullLogger.Instance, TimeProvider.System);
        var ketens = Grenzen.Partitions(admin, options.Topics.Besluiten)
            .Select(p => new ToegewezenKeten(p.Partition.Value, grootboek.LeesAsync(new Herstelling(p.Partition.Value), ct: ct))).ToList();
        await using var proef = new Proefdraai(ketens, stukken);
        using var archief = new KafkaArchief(options, TimeProvider.System);
        using var stroom = new Stroom(proef, proef, archief, stappen, new Stroomopties { Parallelism = 1 });
        await stroom.RunAsync(null, ct).ConfigureAwait(false);
        return [.. stukken.Select((stuk, i) => proef._gezien.GetValueOrDefault(
            Voorbij + i, new Vooruitblik(stuk, "quarantaine", null, null, ["origineelWeg"], 0)))];
    }

    /// <summary>First the partitions, then the records, then the end.</summary>
    public ValueTask<Portie?> LeesAsync(CancellationToken ct) => ValueTask.FromResult(_gelezen++ switch
    {
        0 => new Portie([], false) { Toegewezen = ketens },
        1 => new Portie([.. Records()], true),
        _ => null,
    });

    /// <summary>The ledgers can be read once only.</summary>
    public ValueTask TerugAsync(CancellationToken ct) =>
        throw new Running.KafkaUnavailableException("The ledger could not be read. Nothing was offered.", isTransient: true);

    public ValueTask SchrijfAsync(Uitvoerrecord record, CancellationToken ct)
    {
        if (record.Record is { } invoer)
        {
            _laatste = invoer.Positie;
            _gezien[invoer.Positie] = Blik(stukken[(int)(invoer.Positie - Voorbij)], record);
        }
        else if (_laatste >= 0)
        {
            _gezien[_laatste] = _gezien[_laatste] with { Herbeoordelingen = _gezien[_laatste].Herbeoordelingen + 1 };
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask CommitAsync(Batchstand stand, CancellationToken ct) => ValueTask.CompletedTask;

    public ValueTask AbortAsync(CancellationToken ct) => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private IEnumerable<InputRecord> Records() => stukken.Select((stuk, i) => (stuk, i)).Where(s => s.stuk.Origineel is not null)
        .Select(s => new InputRecord(s.stuk.Partition, Voorbij + s.i, s.stuk.Origineel, null, -1));

    private static Vooruitblik Blik(Quarantainestuk stuk, in Uitvoerrecord record)
    {
        var regel = Grootboeklezer.Lees(record.Regel.Span)!;
        var isBesluit = regel.Soort == Recordsoort.Besluit;
        return new Vooruitblik(
            stuk, JsonNamingPolicy.CamelCase.ConvertName(regel.Soort.ToString()),
            isBesluit ? regel.Route.Naam() : null, isBesluit ? regel.Urgentie.Naam() : null,
            [.. record.Berichten.Where(b => b.Naar == Bestemming.Quarantaine).SelectMany(Codes)], 0);
    }

    private static List<string> Codes(Bericht bericht)
    {
        using var document = JsonDocument.Parse(bericht.Inhoud);
        return [.. Quarantainelezer.Fouten(document.RootElement).Select(f => f.Code).Distinct()];
    }
}
