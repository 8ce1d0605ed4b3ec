using Tenzij.Classification.Clauses;
using Tenzij.Classification.Evidence;

namespace Tenzij.Classification.Model;

/// <summary>From the stored ML.NET models, the columns, the word classes and the declared table to the part that adds learned evidence.</summary>
internal static class Clausulelezer
{
    public static Clausuleweger Lees(Modelmap map, Bewijsvoering bewijsvoering) => Maak(
        new Gramlezer(bewijsvoering.Lexicon.Woorden, Woordklassenlezer.Lees(Path.Combine(map.Pad, Modelmap.Klassenmap))),
        Kolommen.Lees(map.Bestand(Modelmap.Kolombestand)),
        map.Bestand(Modelmap.Clausulebestand),
        map.Bestand(Modelmap.Berichtbestand),
        map.Bestand(Modelmap.Tabelbestand));

    public static Clausuleweger Maak(Gramlezer lezer, Kolommen kolommen, byte[] hoofden, byte[] berichten, byte[] tabel)
    {
        var platt = MlNetLezer.LeesPlatt(berichten);
        var berichtmodel = new Berichtmodel(
            MlNetLezer.LeesHoofden(berichten), platt.Count > 0 ? platt[0] : Platt.Geen, platt.Count > 1 ? platt[1] : Platt.Geen);
        return new Clausuleweger(
            lezer, new Clausulemodel(kolommen, MlNetLezer.LeesHoofden(hoofden)), berichtmodel, Clausuletabel.Lees(tabel));
    }
}
