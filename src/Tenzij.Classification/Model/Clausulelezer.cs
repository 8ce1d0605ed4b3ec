using Tenzij.Classification.Clauses;

namespace Tenzij.Classification.Model;

/// <summary>From the stored ML.NET models, the columns and the declared table to the part that adds learned evidence.</summary>
internal static class Clausulelezer
{
    public static Clausuleweger Lees(Modelmap map) => Maak(
        Kolommen.Lees(map.Bestand(Modelmap.Kolombestand)),
        map.Bestand(Modelmap.Clausulebestand),
        map.Bestand(Modelmap.Gevaarbestand),
        map.Bestand(Modelmap.Tabelbestand));

    public static Clausuleweger Maak(Kolommen kolommen, byte[] hoofden, byte[] gevaar, byte[] tabel)
    {
        var (gewichten, basis) = MlNetLezer.LeesHoofden(gevaar)[0];
        return new Clausuleweger(
            new Clausulemodel(kolommen, MlNetLezer.LeesHoofden(hoofden)), new Berichtmodel(gewichten, basis), Clausuletabel.Lees(tabel));
    }
}
