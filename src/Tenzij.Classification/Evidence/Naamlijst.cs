using System.Text;
using Tenzij.Core.Mutaties;

namespace Tenzij.Classification.Evidence;

/// <summary>The names in a report's fields, by their folded hash: in the text they stand for a role and for nothing else.</summary>
internal sealed class Naamlijst
{
    private const int NamenMax = 256;
    private const int LengteMin = 3;
    private readonly ulong[] _hash = new ulong[NamenMax];
    private readonly int[] _persoon = new int[NamenMax];
    private readonly byte[] _utf8 = new byte[1024];
    private readonly byte[] _vouw = new byte[1024];
    private int _aantal;

    public void Lees(Persoon[] personen)
    {
        _aantal = 0;
        for (var i = 0; i < personen.Length; i++)
        {
            Voeg(personen[i].Voornamen, i);
            Voeg(personen[i].Achternaam, i);
        }
    }

    /// <summary>The index of the person; -1 when no name, -2 when several persons bear it.</summary>
    public int Zoek(ulong hash, int lengte)
    {
        if (lengte < LengteMin)
        {
            return -1;
        }

        var gevonden = -1;
        for (var i = 0; i < _aantal; i++)
        {
            if (_hash[i] == hash)
            {
                gevonden = gevonden == -1 || gevonden == _persoon[i] ? _persoon[i] : -2;
            }
        }

        return gevonden;
    }

    private void Voeg(string? naam, int persoon)
    {
        if (naam is null)
        {
            return;
        }

        var n = Encoding.UTF8.GetBytes(naam.AsSpan(0, Math.Min(naam.Length, 200)), _utf8);
        var begin = 0;
        for (var i = 0; i <= n; i++)
        {
            if (i == n || _utf8[i] is (byte)' ' or (byte)'-' or (byte)'.' or (byte)',')
            {
                VoegDeel(_utf8.AsSpan(begin, i - begin), persoon);
                begin = i + 1;
            }
        }
    }

    private void VoegDeel(ReadOnlySpan<byte> deel, int persoon)
    {
        var n = Tokens.Vouwtabel.Vouw(deel, _vouw);
        var vouw = _vouw.AsSpan(0, n);
        if (n < LengteMin || _aantal == NamenMax || vouw.SequenceEqual("van"u8) || vouw.SequenceEqual("den"u8)
            || vouw.SequenceEqual("der"u8) || vouw.SequenceEqual("ten"u8) || vouw.SequenceEqual("ter"u8)
            || vouw.SequenceEqual("het"u8))
        {
            return;
        }

        _hash[_aantal] = Woordvorm.Hash(vouw);
        _persoon[_aantal++] = persoon;
    }
}
