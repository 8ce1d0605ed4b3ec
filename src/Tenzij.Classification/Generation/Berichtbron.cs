using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Generation;

/// <summary>Makes record <c>i</c> of a stream from nothing but the seed and <c>i</c>. Reuses its buffers; one thread.</summary>
internal sealed class Berichtbron
{
    private const int TerugzoekenMax = 400;

    private static readonly DateTime Start = new(Mens.Peiljaar, 1, 5, 7, 0, 0, DateTimeKind.Unspecified);

    private readonly ulong _seed;
    private readonly int _terugkerend;
    private readonly GeneratorOpties _opties;
    private readonly Bytebuffer _buffer = new();
    private readonly Casus _casus;
    private readonly Feitenkiezer _kiezer;
    private readonly MutatieSchrijver _schrijver;
    private readonly byte[] _voorvoegsel;

    public Berichtbron(ulong seed, int aantal, GeneratorOpties opties, Splitsing splitsing = Splitsing.Geen)
    {
        _casus = new Casus(Pakket.Van(splitsing));
        _seed = Loting.Meng(seed + 0x51ED270B0A1UL);
        _opties = opties;
        _voorvoegsel = splitsing switch { Splitsing.T1 => "t1-"u8.ToArray(), Splitsing.T2 => "t2-"u8.ToArray(), _ => "gen-"u8.ToArray() };
        _terugkerend = Math.Max(8, aantal / 33);
        _kiezer = new Feitenkiezer(_casus, _seed);
        _schrijver = new MutatieSchrijver(_casus);
    }

    private enum Soort { Nieuw, Herhaling, NieuweVersie, Afwijkend, Fout }

    public ReadOnlySpan<byte> Maak(int nummer)
    {
        var soort = SoortVan(nummer);
        var doel = soort is Soort.Nieuw or Soort.Fout ? nummer : Eerdere(nummer);
        if (doel < 0)
        {
            (soort, doel) = (Soort.Nieuw, nummer);
        }

        Bereid(doel, soort == Soort.NieuweVersie ? 2 : 1);
        _casus.Afwijkend = soort == Soort.Afwijkend;
        _casus.Storing = soort == Soort.Fout ? TrekStoring(nummer) : Storing.Geen;
        _buffer.Wis();
        _schrijver.Schrijf(_buffer);
        Beschadig();
        _buffer.Voeg((byte)'\n');
        return _buffer.Inhoud;
    }

    public ReadOnlySpan<byte> MaakGelabeld(int nummer, Ingreep? ingreep = null)
    {
        _casus.Zonder = ingreep?.Zonder;
        _casus.Huishouden.Ingreep = ingreep;
        Bereid(nummer, 1);
        _buffer.Wis();
        _buffer.Voeg("{\"id\":\""u8);
        _buffer.Voeg(_voorvoegsel);
        _buffer.Getal(nummer, 6);
        _buffer.Voeg("\",\"stijl\":\""u8);
        _buffer.Tekst(_casus.Stijl.Naam);
        _buffer.Voeg("\",\"mutatie\":"u8);
        _schrijver.Schrijf(_buffer);
        Labels();
        return _buffer.Inhoud;
    }

    private Soort SoortVan(int nummer)
    {
        var punt = Loting.Van(_seed, (ulong)nummer, 90).Kies(1000);
        return (punt -= _opties.FoutPromille) < 0 ? Soort.Fout
            : (punt -= _opties.HerhalingPromille) < 0 ? Soort.Herhaling
            : (punt -= _opties.NieuweVersiePromille) < 0 ? Soort.NieuweVersie
            : punt - _opties.AfwijkendPromille < 0 ? Soort.Afwijkend
            : Soort.Nieuw;
    }

    private int Eerdere(int nummer)
    {
        var kandidaat = nummer - 1 - Loting.Van(_seed, (ulong)nummer, 91).Kies(TerugzoekenMax);
        while (kandidaat >= 0 && SoortVan(kandidaat) != Soort.Nieuw)
        {
            kandidaat--;
        }

        return kandidaat;
    }

    private void Bereid(int nummer, int versie)
    {
        var loting = Loting.Van(_seed, (ulong)nummer, 92);
        var terugkerend = loting.Kies(1000) < _opties.TerugkerendPromille;
        _casus.Huishouden.Maak(_seed, terugkerend ? loting.Kies(_terugkerend) : _terugkerend + nummer);
        _casus.Nummer = nummer;
        _casus.Versie = versie;
        _casus.Afwijkend = false;
        _casus.Storing = Storing.Geen;
        _casus.Tekstzaad = _seed + (ulong)versie;
        var opgemaakt = Start.AddMinutes(nummer * 4L + loting.Kies(4));
        _casus.Begin = opgemaakt.AddMinutes(-loting.Tussen(45, 540));
        if (loting.Kies(1000) < _opties.LaatPromille)
        {
            _casus.Begin = _casus.Begin.AddDays(-loting.Tussen(5, 60));
        }

        _casus.Opgemaakt = opgemaakt.AddMinutes((versie - 1) * 1500);
        _kiezer.Kies();
    }

    private Storing TrekStoring(int nummer) => (Storing)Loting.Van(_seed, (ulong)nummer, 93).Tussen(1, (int)Storing.Leeg);

    private void Beschadig()
    {
        switch (_casus.Storing)
        {
            case Storing.Afgekapt:
                _buffer.Kap(_buffer.Lengte * 3 / 5);
                break;
            case Storing.GeenJson:
                _buffer.Wis();
                _buffer.Voeg("Geachte collega, hierbij de mutatie van gisteravond, zie bijlage."u8);
                break;
            case Storing.Leeg:
                _buffer.Wis();
                _buffer.Voeg("{}"u8);
                break;
            case Storing.KapotteUtf8:
                _buffer.Vanaf(0)[_buffer.Lengte - 12] = 0xFF;
                break;
        }
    }

    private void Labels()
    {
        var labels = _casus.Labels;
        var scheiding = ",\"labels\":{\"elementen\":{\""u8;
        for (var e = (Element)0; e < (Element)Elementen.Aantal; e++)
        {
            Label(scheiding, e.Naam(), labels[e]);
            scheiding = ",\""u8;
        }

        scheiding = "},\"tenzij\":{\""u8;
        for (var c = (Criterium)0; c < (Criterium)Criteriumlijst.Aantal; c++)
        {
            if (labels[c] != Toestand.Afwezig)
            {
                Label(scheiding, c.Naam(), labels[c]);
                scheiding = ",\""u8;
            }
        }

        _buffer.Voeg(scheiding.Length > 2 ? "},\"tenzij\":{},\"oordeel\":\""u8 : "},\"oordeel\":\""u8);
        _buffer.Tekst(labels.Oordeel());
        _buffer.Voeg("\"}}\n"u8);
    }

    private void Label(ReadOnlySpan<byte> scheiding, string naam, Toestand toestand)
    {
        _buffer.Voeg(scheiding);
        _buffer.Tekst(naam);
        _buffer.Voeg("\":\""u8);
        _buffer.Tekst(toestand.Naam());
        _buffer.Voeg((byte)'"');
    }
}
