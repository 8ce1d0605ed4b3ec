using System.Globalization;
using System.Text;
using Confluent.Kafka;
using Tenzij.Core.Berichten;
using Tenzij.Kafka.Configuration;
using Tenzij.Streaming.Stages;

namespace Tenzij.Kafka.Transactions;

/// <summary>
/// The headers of what goes out: what it is, where its report stood, which ledger record led to it, and a trace that every
/// record of one report shares. Nothing of a report.
/// </summary>
internal sealed class Uitvoerkoppen(TopicNames topics)
{
    public const string Schema = "schema";
    public const string Inhoudstype = "content-type";
    public const string Herkomst = "herkomst";
    public const string Grootboek = "grootboek";
    public const string Trace = "traceparent";
    public const string Sleutel = "sleutel";

    private static readonly byte[] Json = "application/json"u8.ToArray();
    private static readonly byte[] Fhir = "application/fhir+json"u8.ToArray();
    private static readonly byte[] Grootboekschema = "grootboek/1"u8.ToArray();
    private static readonly byte[] Afwijkend = "afwijkend"u8.ToArray();
    private static readonly byte[][] Schemas =
    [
        "bundle/r4"u8.ToArray(), "bundle/r4"u8.ToArray(), "beoordeling/1"u8.ToArray(), "aanvulverzoek/1"u8.ToArray(),
        "retour/1"u8.ToArray(), "radar/1"u8.ToArray(), "quarantaine/1"u8.ToArray(),
    ];

    /// <summary>The headers that the outputs of one ledger record share.</summary>
    public Gedeeld Van(in Uitvoerrecord record, byte[]? heraanbiedingVan)
    {
        var grootboek = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(record.Hash.Span));
        var trace = new byte[55];
        "00-"u8.CopyTo(trace);
        grootboek.AsSpan(0, 32).CopyTo(trace.AsSpan(3));
        trace[35] = (byte)'-';
        grootboek.AsSpan(32, 16).CopyTo(trace.AsSpan(36));
        "-01"u8.CopyTo(trace.AsSpan(52));
        return new Gedeeld(
            Encoding.ASCII.GetBytes(Plaats(record)), grootboek, trace, heraanbiedingVan);
    }

    /// <summary>SHA-256 of the report, as its ledger line tells.</summary>
    public static string InvoerHash(in Uitvoerrecord record) =>
        Streaming.Ledger.Grootboeklezer.Lees(record.Regel.Span)?.InvoerHash ?? "";

    private string Plaats(in Uitvoerrecord record) => record.Record is { } invoer
        ? string.Create(CultureInfo.InvariantCulture, $"{topics.Invoer}/{invoer.Keten}/{invoer.Positie}")
        : string.Create(CultureInfo.InvariantCulture, $"{topics.Invoer}/{record.Keten}/herbeoordeling");

    internal readonly record struct Gedeeld(byte[] Plaats, byte[] Hash, byte[] Spoor, byte[]? HeraanbiedingVan)
    {
        public Headers Voor(Bericht bericht) => Met(
            Schemas[(int)bericht.Naar],
            bericht.Naar is Bestemming.VeiligThuis or Bestemming.LokaalTeam ? Fhir : Json);

        public Headers VoorGrootboek(bool verkeerdGesleuteld)
        {
            var headers = Met(Grootboekschema, Json);
            if (verkeerdGesleuteld)
            {
                headers.Add(Sleutel, Afwijkend);
            }

            return headers;
        }

        private Headers Met(byte[] schema, byte[] type)
        {
            Headers headers =
            [
                new Header(Schema, schema), new Header(Inhoudstype, type), new Header(Herkomst, Plaats),
                new Header(Grootboek, Hash), new Header(Trace, Spoor),
            ];
            if (HeraanbiedingVan is not null)
            {
                headers.Add(Quarantine.Heraanbieding.Header, HeraanbiedingVan);
            }

            return headers;
        }
    }
}
