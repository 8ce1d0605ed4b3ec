using System.Buffers.Binary;

namespace Tenzij.Classification.Clauses;

/// <summary>
/// The hashes that were selected in training, each with its column. No text is kept: a hash can not be turned back.
/// </summary>
internal sealed class Kolommen
{
    /// <summary>Columns of the weight table.</summary>
    public const int AantalMax = 1 << 14;

    private const int Vakken = 1 << 16;
    private const int Aanwezigwoorden = 1 << 12;

    private readonly uint[] _hashes;
    private readonly uint[] _sleutel = new uint[Vakken];
    private readonly ushort[] _kolom = new ushort[Vakken];

    /// <summary>One bit for each low end of a hash that some column has.</summary>
    private readonly ulong[] _aanwezig = new ulong[Aanwezigwoorden];

    public Kolommen(IEnumerable<uint> hashes)
    {
        _hashes = [.. hashes.Where(h => h != 0).Distinct().Order()];
        if (_hashes.Length > AantalMax)
        {
            throw new ArgumentException($"At most {AantalMax} columns.", nameof(hashes));
        }

        for (var i = 0; i < _hashes.Length; i++)
        {
            var vak = _hashes[i] & (Vakken - 1);
            while (_sleutel[vak] != 0)
            {
                vak = (vak + 1) & (Vakken - 1);
            }

            (_sleutel[vak], _kolom[vak]) = (_hashes[i], (ushort)i);
            _aanwezig[(_hashes[i] >> 6) & (Aanwezigwoorden - 1)] |= 1UL << (int)(_hashes[i] & 63);
        }
    }

    public int Aantal => _hashes.Length;

    public static Kolommen Lees(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 4 != 0 || bytes.Length > AantalMax * 4)
        {
            throw new Model.ModelOngeldigException("The column file of the clause model has an impossible length.");
        }

        var hashes = new uint[bytes.Length / 4];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(i * 4)..]);
        }

        return new Kolommen(hashes);
    }

    public byte[] Schrijf()
    {
        var bytes = new byte[_hashes.Length * 4];
        for (var i = 0; i < _hashes.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * 4), _hashes[i]);
        }

        return bytes;
    }

    /// <summary>The column of a hash; -1 when it was not selected.</summary>
    public int Zoek(uint hash)
    {
        var vak = hash & (Vakken - 1);
        while (_sleutel[vak] != 0)
        {
            if (_sleutel[vak] == hash)
            {
                return _kolom[vak];
            }

            vak = (vak + 1) & (Vakken - 1);
        }

        return -1;
    }

    /// <summary>The distinct columns of a clause, into <paramref name="uit"/>; returns how many.</summary>
    public int Vind(ReadOnlySpan<uint> grammen, Clausuleruimte ruimte, Span<int> uit)
    {
        var ronde = ++ruimte.Ronde;
        var n = 0;
        foreach (var hash in grammen)
        {
            // Nine grams in ten were not selected; the bits that say so stay in the nearest cache.
            if ((_aanwezig[(hash >> 6) & (Aanwezigwoorden - 1)] >> (int)(hash & 63) & 1) == 0)
            {
                continue;
            }

            var kolom = Zoek(hash);
            if (kolom >= 0 && ruimte.Gezien[kolom] != ronde)
            {
                ruimte.Gezien[kolom] = ronde;
                uit[n++] = kolom;
            }
        }

        return n;
    }
}
