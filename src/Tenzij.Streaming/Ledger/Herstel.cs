using System.Buffers.Binary;
using System.Security.Cryptography;
using Tenzij.Streaming.Remembering;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Ledger;

/// <summary>Restores the memory of one partition from its committed ledger, line by line.</summary>
internal sealed class Herstel
{
    private readonly Geheugen _geheugen;
    private readonly int _keten;
    private readonly byte[] _hash = new byte[SHA256.HashSizeInBytes];

    public Herstel(Geheugen geheugen, int keten)
    {
        _geheugen = geheugen;
        _keten = keten;
        _geheugen.LaatLos(keten);
        _geheugen.Wis(keten);
        _geheugen.Neem(keten);
    }

    /// <summary>The chain after the last line.</summary>
    public Ketenstand Stand { get; private set; } = Ketenstand.Begin;

    public Telling Telling { get; private set; } = Telling.Leeg;

    /// <summary>The time of the last line that has one.</summary>
    public DateTimeOffset Tijd { get; private set; }

    public async ValueTask LeesAsync(
        IAsyncEnumerable<ReadOnlyMemory<byte>> regels, Action<(int Dossier, byte[] Hash)> hash, CancellationToken ct)
    {
        await foreach (var regel in regels.WithCancellation(ct).ConfigureAwait(false))
        {
            if (Neem(regel.Span) is { } dossier and >= 0)
            {
                hash((dossier, _hash.ToArray()));
            }
        }
    }

    /// <summary>Takes one line and returns the dossier whose latest record it is, or -1. Its hash is <see cref="Hash"/>.</summary>
    /// <exception cref="InvalidDataException">The ledger is damaged.</exception>
    public int Neem(ReadOnlySpan<byte> regel)
    {
        var record = Grootboeklezer.Lees(regel)
            ?? throw new InvalidDataException($"Ledger record {Stand.Volgnummer} of chain {_keten} cannot be read.");
        return Neem(record, regel);
    }

    public ReadOnlySpan<byte> Hash => _hash;

    public int Neem(Grootboekrecord record, ReadOnlySpan<byte> regel)
    {
        SHA256.HashData(regel, _hash);
        if (record.Keten != _keten || record.Volgnummer != Stand.Volgnummer || (record.Vorige ?? "") != Stand.Hoofd)
        {
            throw new InvalidDataException(
                $"The ledger is damaged: record {Stand.Volgnummer} of chain {_keten} does not follow the one before it.");
        }

        Stand = new Ketenstand(
            record.Herbeoordeling ? Stand.Positie : record.Origineel.Positie + 1,
            record.Volgnummer + 1,
            Convert.ToHexStringLower(_hash));
        Telling += Telling.Van(record);
        Tijd = record.Tijd ?? Tijd;
        _geheugen.Herstel();
        var dossier = Verwerk(record);
        _geheugen.Hersteld();
        return dossier;
    }

    private int Verwerk(Grootboekrecord record)
    {
        switch (record.Soort)
        {
            case Recordsoort.Besluit:
                var dossier = _geheugen.Zoek(record.MutatieId!);
                Besluit(dossier, record);
                return dossier;
            case Recordsoort.Achterhaald:
                _geheugen.Achterhaald(_geheugen.Zoek(record.MutatieId!), record.Versie, Bron(record));
                return -1;
            default:
                return -1;
        }
    }

    private void Besluit(int dossier, Grootboekrecord record)
    {
        var kern = new Besluitkern(
            record.Route, record.Urgentie, record.Criteria, record.Gemeente, record.VeiligThuis!, record.Eigenaar!,
            record.AangebodenAan, record.Radar, record.HeeftAanvulverzoek, record.Onvolledig);
        if (record.Herbeoordeling)
        {
            var vorige = _geheugen.Kern(dossier);
            _geheugen.Herbeoordeel(dossier);
            if (kern != vorige)
            {
                _geheugen.Beslis(dossier, kern, aanbod: true, kern.GaatElders(vorige));
            }
        }
        else
        {
            _geheugen.Aanvaard(dossier, record.Keten, record.Versie, record.IncidentBegin!.Value, Bron(record), record.Signalen);
            _geheugen.Beslis(dossier, kern, aanbod: true, ingetrokken: true);
        }

        _geheugen.Tellen(dossier, record.Geteld);
    }

    private static Versiebron Bron(Grootboekrecord record) => new(
        record.Origineel,
        BinaryPrimitives.ReadUInt64BigEndian(Convert.FromHexString(record.InvoerHash.AsSpan(0, 16))));
}
