using Tenzij.Core.Mutaties;

namespace Tenzij.Classification.Generation;

/// <summary>One invented household; the same number and seed give the same people and address.</summary>
internal sealed class Huishouden
{
    /// <summary>Test numbers 99999xxxx that pass the eleven-test: there are only this many.</summary>
    private static readonly byte[][] Testnummers = MaakTestnummers();

    private readonly Pakket _pakket;

    public Huishouden(Pakket pakket) => _pakket = pakket;

    public Plaats Plaats { get; private set; } = null!;

    public byte[] Postcode { get; } = new byte[6];

    public int Huisnummer { get; private set; }

    /// <summary>What the victim is to the suspect.</summary>
    public Relatiesoort SoRelatie { get; private set; }

    public Mens So { get; } = new();

    public Mens Ve { get; } = new();

    public Mens[] Kinderen { get; } = [new(), new()];

    public int KinderenAantal { get; private set; }

    /// <summary>What is otherwise in the twin of a report; null for the report itself.</summary>
    public Ingreep? Ingreep { get; set; }

    public bool Samenwonend => SoRelatie is not Relatiesoort.ExPartner;

    public void Maak(ulong seed, int nummer)
    {
        var loting = Loting.Van(seed, (ulong)nummer, 101);
        Plaats = Plaats.Trek(_pakket.Plaatsen, ref loting);
        Plaats = _pakket.Plaatsen[(Array.IndexOf(_pakket.Plaatsen, Plaats) + (Ingreep?.Plaatsen ?? 0)) % _pakket.Plaatsen.Length];
        var cijfers = loting.Tussen(1011, 9988);
        for (var i = 3; i >= 0; i--, cijfers /= 10)
        {
            Postcode[i] = (byte)('0' + cijfers % 10);
        }

        ReadOnlySpan<byte> letters = "ABCDEGHJKLMNPRTVWXZ"u8;
        Postcode[4] = letters[loting.Kies(letters.Length)];
        Postcode[5] = letters[loting.Kies(letters.Length)];
        Huisnummer = loting.Tussen(1, 318);
        SoRelatie = TrekRelatie(ref loting);
        var soVrouw = loting.Kans(SoRelatie is Relatiesoort.Partner or Relatiesoort.ExPartner ? 820 : 600);
        var (soLeeftijd, veLeeftijd) = Leeftijden(ref loting);
        Maak(So, ref loting, soVrouw, soLeeftijd);
        Maak(Ve, ref loting, loting.Kans(60) ? soVrouw : !soVrouw, veLeeftijd);
        if (SoRelatie is Relatiesoort.Ouder or Relatiesoort.Kind or Relatiesoort.BroerZus)
        {
            Ve.Achternaam = So.Achternaam;
        }

        MaakKinderen(ref loting);
        KenBsnToe(nummer);
    }

    private static Relatiesoort TrekRelatie(ref Loting loting) => loting.Kies(100) switch
    {
        < 50 => Relatiesoort.Partner,
        < 76 => Relatiesoort.ExPartner,
        < 86 => Relatiesoort.Ouder,
        < 91 => Relatiesoort.Kind,
        < 97 => Relatiesoort.BroerZus,
        _ => Relatiesoort.Huisgenoot,
    };

    private (int So, int Ve) Leeftijden(ref Loting loting) => SoRelatie switch
    {
        Relatiesoort.Ouder => (loting.Tussen(52, 88), loting.Tussen(19, 31)),
        Relatiesoort.Kind => (loting.Tussen(18, 30), loting.Tussen(45, 66)),
        _ => (loting.Tussen(20, 52), loting.Tussen(20, 54)),
    };

    private void Maak(Mens mens, ref Loting loting, bool vrouw, int leeftijd) =>
        mens.Maak(_pakket, ref loting, vrouw != (Ingreep?.AnderGeslacht ?? false), leeftijd, Ingreep?.Namen ?? 0);

    private void MaakKinderen(ref Loting loting)
    {
        KinderenAantal = SoRelatie is Relatiesoort.Partner or Relatiesoort.ExPartner && loting.Kans(620)
            ? loting.Tussen(1, 2)
            : 0;
        for (var i = 0; i < Kinderen.Length; i++)
        {
            Kinderen[i].Maak(_pakket, ref loting, loting.Kans(500), loting.Tussen(2, 8) + 7 * i, Ingreep?.Namen ?? 0);
            Kinderen[i].Achternaam = Ve.Achternaam;
        }
    }

    /// <summary>Only the first households get numbers, each its own: a shared one would join strangers.</summary>
    private void KenBsnToe(int nummer)
    {
        var eerste = nummer * 3;
        var heeft = eerste + 2 < Testnummers.Length;
        So.Bsn = heeft ? Testnummers[eerste] : null;
        Ve.Bsn = heeft ? Testnummers[eerste + 1] : null;
        Kinderen[0].Bsn = heeft ? Testnummers[eerste + 2] : null;
        Kinderen[1].Bsn = null;
    }

    private static byte[][] MaakTestnummers()
    {
        List<byte[]> uit = [];
        Span<char> nummer = stackalloc char[9];
        "99999".CopyTo(nummer);
        for (var i = 0; i < 10_000; i++)
        {
            i.TryFormat(nummer[5..], out _, "D4", System.Globalization.CultureInfo.InvariantCulture);
            if (Core.Mutaties.Bsn.IsGeldig(nummer))
            {
                uit.Add([.. nummer.ToArray().Select(c => (byte)c)]);
            }
        }

        return [.. uit];
    }
}
