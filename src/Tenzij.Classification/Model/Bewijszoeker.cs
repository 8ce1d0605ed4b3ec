using Tenzij.Classification.Clauses;
using Tenzij.Classification.Evidence;
using Tenzij.Core.Mutaties;

namespace Tenzij.Classification.Model;

/// <summary>All evidence for a report: fields and rules first, then the learned clause scores where these said nothing.</summary>
internal sealed class Bewijszoeker(Bewijsvoering bewijsvoering, Clausuleweger? weger)
{
    public Clausuleweger? Weger => weger;

    public static Bewijszoeker Laad(Modelmap map)
    {
        var bewijsvoering = Bewijsvoering.Laad(Path.Combine(map.Pad, Modelmap.Lexiconmap));
        if (!map.Heeft(Modelmap.Clausulebestand))
        {
            return new Bewijszoeker(bewijsvoering, null);
        }

        var model = new Clausulemodel(
            Kolommen.Lees(map.Bestand(Modelmap.Kolombestand)), MlNetLezer.LeesHoofden(map.Bestand(Modelmap.Clausulebestand)));
        return new Bewijszoeker(bewijsvoering, new Clausuleweger(model, Clausuletabel.Lees(map.Bestand(Modelmap.Tabelbestand))));
    }

    public Bevindingen Zoek(Mutatie mutatie)
    {
        var werk = bewijsvoering.Ontleed(mutatie);
        weger?.Weeg(werk, bewijsvoering.Lexicon.Woorden);
        return Uitkomst.Maak(werk.Stapel);
    }
}
