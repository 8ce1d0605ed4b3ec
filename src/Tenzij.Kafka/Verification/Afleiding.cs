using System.Security.Cryptography;
using Confluent.Kafka;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;
using Tenzij.Kafka.Pushing;
using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Stages;

namespace Tenzij.Kafka.Verification;

/// <summary>
/// One input partition beside its chain: one ledger record per input record, in order, and each decision made again from
/// the original and the list that it counted. The register is not needed for it.
/// </summary>
internal sealed class Afleiding(int keten, Stappen stappen, Ketencontrole controle, KafkaRapport rapport)
{
    private const int ReportEvery = 2_000;

    private readonly Dictionary<string, Stand> _standen = new(StringComparer.Ordinal);
    private readonly Dictionary<(string MutatieId, int Versie), byte[]> _originelen = [];
    private long _next;

    public async Task VergelijkAsync(
        long begin, IAsyncEnumerable<ConsumeResult<byte[], byte[]>> regels,
        IAsyncEnumerator<ConsumeResult<byte[], byte[]>> records, IProgress<Telling>? progress)
    {
        _next = begin;
        await foreach (var regel in regels.ConfigureAwait(false))
        {
            if (Grootboeklezer.Lees(regel.Message.Value) is not { } record)
            {
                continue;
            }

            if (record.Herbeoordeling)
            {
                rapport.Herbeoordelingen++;
                _ = _originelen.TryGetValue((record.MutatieId!, record.Versie), out var eerder);
                LeidAf(record, eerder);
            }
            else if (record.Origineel.Positie >= begin)
            {
                await InvoerAsync(record, records).ConfigureAwait(false);
                if (++rapport.Records % ReportEvery == 0)
                {
                    progress?.Report(new Telling { Records = rapport.Records, Herbeoordelingen = rapport.Herbeoordelingen });
                }
            }
        }

        while (await records.MoveNextAsync().ConfigureAwait(false))
        {
            rapport.Wachtend++;
        }

        if (rapport.Wachtend > 0)
        {
            rapport.Meld($"partition {keten}", $"input from position {_next} on has no ledger record yet: run on, then verify again");
        }
    }

    private async Task InvoerAsync(Grootboekrecord record, IAsyncEnumerator<ConsumeResult<byte[], byte[]>> records)
    {
        var waar = $"partition {keten}, position {record.Origineel.Positie}";
        if (record.Origineel.Positie < _next)
        {
            rapport.Meld(waar, "has a second ledger record");
            return;
        }

        while (await records.MoveNextAsync().ConfigureAwait(false))
        {
            var invoer = records.Current;
            _next = invoer.Offset + 1;
            if (invoer.Offset < record.Origineel.Positie)
            {
                rapport.Meld($"partition {keten}, position {invoer.Offset.Value}", "has no ledger record");
                continue;
            }

            var inhoud = invoer.Message.Value ?? [];
            if (invoer.Offset != record.Origineel.Positie || Convert.ToHexStringLower(SHA256.HashData(inhoud)) != record.InvoerHash)
            {
                rapport.Meld(waar, "is not what the ledger record was made from");
            }
            else
            {
                Sleutel(invoer, inhoud, waar);
                LeidAf(record, inhoud);
            }

            return;
        }

        rapport.Meld(waar, "is no longer on the input topic");
    }

    private void Sleutel(ConsumeResult<byte[], byte[]> invoer, byte[] inhoud, string waar)
    {
        if (KafkaPush.MutatieId(inhoud) is { } mutatieId && !mutatieId.AsSpan().SequenceEqual(invoer.Message.Key))
        {
            rapport.Sleutel(waar);
        }
    }

    private void LeidAf(Grootboekrecord record, byte[]? origineel)
    {
        var waar = $"chain {keten}, record {record.Volgnummer}";
        var mutatie = origineel is null ? null : stappen.Lees(origineel).Mutatie;
        if (record.Soort != Recordsoort.Besluit)
        {
            if (mutatie is null && record.Soort != Recordsoort.Quarantaine)
            {
                rapport.Meld(waar, "is about a report that cannot be read");
            }

            return;
        }

        if (mutatie is null)
        {
            rapport.Meld(waar, "decides on a report that cannot be read");
            return;
        }

        _originelen[(record.MutatieId!, record.Versie)] = origineel!;
        var was = _standen.GetValueOrDefault(record.MutatieId!);
        if (Historie(record, was) is not { } historie)
        {
            rapport.Meld(waar, "counts a report that no chain decided");
            return;
        }

        var besluit = stappen.Beslis(mutatie, stappen.Beoordelaar.Beoordeel(mutatie), historie, stappen.Beleid, stappen.Referentie);
        if (Verschil(record, besluit) is { } verschil)
        {
            rapport.Meld(waar, $"does not follow: {verschil} comes out differently");
        }
        else
        {
            rapport.Herafgeleid++;
        }

        _standen[record.MutatieId!] = new Stand(
            record.Versie, was.OoitVeiligThuis || record.Route == Route.VeiligThuis,
            was.HadVoorganger || (!record.Herbeoordeling && was.Versie > 0));
    }

    private Historie? Historie(Grootboekrecord record, Stand was)
    {
        var geteld = new List<GeteldeMutatie>(record.Geteld.Count);
        foreach (var (mutatieId, versie) in record.Geteld)
        {
            if (controle.IncidentBegin(mutatieId, versie) is not { } begin)
            {
                return null;
            }

            geteld.Add(new GeteldeMutatie(mutatieId, versie, begin));
        }

        var vorige = record.Herbeoordeling
            ? was.OoitVeiligThuis || was.HadVoorganger ? new VorigBesluit(was.Versie, was.OoitVeiligThuis) : null
            : was.Versie == 0 ? null : new VorigBesluit(was.Versie, was.OoitVeiligThuis);
        return new Historie(geteld, vorige);
    }

    private static string? Verschil(Grootboekrecord record, Besluit besluit)
    {
        var criteria = 0UL;
        for (var i = 0; i < Criteriumlijst.Aantal; i++)
        {
            criteria |= (ulong)besluit.Criteria[i].Toestand << (2 * i);
        }

        return record.Route != besluit.Route ? "route"
            : record.Urgentie != besluit.Urgentie ? "urgentie"
            : record.Criteria != criteria ? "criteria"
            : record.Eigenaar != Naam(besluit.Eigenaar) ? "eigenaar"
            : record.AangebodenAan != Naam(besluit.AangebodenAan) ? "aangebodenAan"
            : record.Gemeente != besluit.Gemeente ? "gemeente"
            : record.VeiligThuis != besluit.VeiligThuis ? "veiligThuis"
            : record.Radar != besluit.Radar ? "radar"
            : record.HeeftAanvulverzoek != (besluit.Aanvulverzoek is not null) ? "aanvulverzoek"
            : null;
    }

    private static string? Naam(Partij? partij) => partij is null ? null : $"{partij.Soort}/{partij.Code}";

    private readonly record struct Stand(int Versie, bool OoitVeiligThuis, bool HadVoorganger);
}
