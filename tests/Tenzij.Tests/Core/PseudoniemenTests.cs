using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;
using Tenzij.Testing;

namespace Tenzij.Tests.Core;

public sealed class PseudoniemenTests
{
    private static Pseudoniem[] Van(params Persoon[] personen) =>
        Pseudoniemen.Van(Voorbeelden.Mutatie() with { Personen = personen, Incident = Voorbeelden.Mutatie().Incident with { Adres = null } }, Sleutelring.Ontwikkeling);

    [Theory]
    [InlineData(Rol.Slachtoffer, true)]
    [InlineData(Rol.Verdachte, true)]
    [InlineData(Rol.Beide, true)]
    [InlineData(Rol.Kind, true)]
    [InlineData(Rol.Getuige, false)]
    [InlineData(Rol.Melder, false)]
    [InlineData(Rol.Overig, false)]
    public void Pseudonyms_OnlyTheRolesOfTheContract_Count(Rol rol, bool telt) =>
        Assert.Equal(telt, Van(Voorbeelden.Persoon("A", rol, "999990019")).Length > 0);

    [Fact]
    public void Pseudonyms_SamePersonWithAndWithoutBsn_ShareAKey()
    {
        var met = Voorbeelden.Persoon("A", Rol.Kind, "999990019") with { Achternaam = "De Groot-Çelik", Voornamen = "Zoë" };
        var zonder = met with { Bsn = null, Achternaam = "de groot celik", Adres = new Adres("1011 AB", 12, "hs", null) };

        Assert.Single(Van(met).Intersect(Van(zonder)));
        Assert.Empty(Van(met).Intersect(Van(zonder with { Geboortedatum = new DateOnly(1985, 5, 6) })));
    }

    [Fact]
    public void Pseudonyms_InvalidBsn_IsNoKey() =>
        Assert.Empty(Van(Voorbeelden.Persoon("A", Rol.Kind, "999990018") with { Adres = null }));

    [Fact]
    public void Pseudonyms_AfterRotation_StillMatchTheOldKey()
    {
        byte[] oud = [.. Enumerable.Repeat((byte)1, 32)], nieuw = [.. Enumerable.Repeat((byte)2, 32)];
        var mutatie = Voorbeelden.Mutatie();

        var eerder = Pseudoniemen.Van(mutatie, new Sleutelring([oud]));
        var later = Pseudoniemen.Van(mutatie, new Sleutelring([nieuw, oud]));

        Assert.Subset(later.ToHashSet(), eerder.ToHashSet());
        Assert.Equal(2 * eerder.Length, later.Length);
        Assert.DoesNotContain("999990019", string.Concat(later), StringComparison.Ordinal);
    }
}
