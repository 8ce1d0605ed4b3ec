using Tenzij.Core.Mutaties;

namespace Tenzij.Classification.Generation;

/// <summary>What is filled in in the structured part of one report; null is not there.</summary>
internal sealed class Velden
{
    public bool Dienstnummer { get; set; }

    public bool Telefoon { get; set; }

    public bool Email { get; set; }

    public bool IncidentAdres { get; set; }

    public bool PersoonAdres { get; set; }

    public bool Relaties { get; set; }

    public bool Geboortedata { get; set; }

    public bool Voornamen { get; set; }

    public bool Namen { get; set; }

    public bool KindPersonen { get; set; }

    public JaNee? Kinderen { get; set; }

    public JaNee? KindAanwezig { get; set; }

    public JaNee? Letsel { get; set; }

    public JaNee? Wapens { get; set; }

    public JaNee? Middelen { get; set; }

    public JaNee? Eerder { get; set; }

    public int EerderAantal { get; set; }

    public Geinformeerd? Geinformeerd { get; set; }

    public bool GeinformeerdReden { get; set; }

    public Hulphouding? Hulp { get; set; }

    /// <summary>Bits by <see cref="Core.Mutaties.Politieoptreden"/>; 0 leaves the field out.</summary>
    public int Optreden { get; set; }

    public Geweldsaard Aard { get; set; }

    public void Wis()
    {
        Dienstnummer = Telefoon = Email = IncidentAdres = PersoonAdres = Relaties = false;
        Geboortedata = Voornamen = Namen = KindPersonen = GeinformeerdReden = false;
        Kinderen = KindAanwezig = Letsel = Wapens = Middelen = Eerder = null;
        Geinformeerd = null;
        Hulp = null;
        EerderAantal = Optreden = 0;
        Aard = Geweldsaard.Ruzie;
    }
}
