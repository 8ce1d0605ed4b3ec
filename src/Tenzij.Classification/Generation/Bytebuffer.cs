using System.Globalization;
using System.Text;

namespace Tenzij.Classification.Generation;

/// <summary>A growing UTF-8 buffer that is reused from record to record.</summary>
internal sealed class Bytebuffer
{
    private byte[] _bytes = new byte[8192];

    public int Lengte { get; private set; }

    public ReadOnlySpan<byte> Inhoud => _bytes.AsSpan(0, Lengte);

    public Span<byte> Vanaf(int begin) => _bytes.AsSpan(begin, Lengte - begin);

    public void Wis() => Lengte = 0;

    public void Kap(int lengte) => Lengte = Math.Min(lengte, Lengte);

    public void Voeg(ReadOnlySpan<byte> bytes)
    {
        Ruimte(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Lengte));
        Lengte += bytes.Length;
    }

    public void Voeg(byte b)
    {
        Ruimte(1);
        _bytes[Lengte++] = b;
    }

    public void Tekst(string tekst)
    {
        Ruimte(tekst.Length * 3);
        Lengte += Encoding.UTF8.GetBytes(tekst, _bytes.AsSpan(Lengte));
    }

    public void Getal(long getal, int cijfers = 1)
    {
        Ruimte(24);
        Span<char> opmaak = ['D', (char)('0' + cijfers)];
        getal.TryFormat(_bytes.AsSpan(Lengte), out var geschreven, opmaak, CultureInfo.InvariantCulture);
        Lengte += geschreven;
    }

    /// <summary>ISO 8601 with the fixed offset +01:00.</summary>
    public void Tijdstip(DateTime tijd)
    {
        Datum(DateOnly.FromDateTime(tijd));
        Voeg((byte)'T');
        Getal(tijd.Hour, 2);
        Voeg((byte)':');
        Getal(tijd.Minute, 2);
        Voeg(":00+01:00"u8);
    }

    public void Datum(DateOnly datum)
    {
        Getal(datum.Year, 4);
        Voeg((byte)'-');
        Getal(datum.Month, 2);
        Voeg((byte)'-');
        Getal(datum.Day, 2);
    }

    private void Ruimte(int aantal)
    {
        if (Lengte + aantal > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Lengte + aantal));
        }
    }
}
