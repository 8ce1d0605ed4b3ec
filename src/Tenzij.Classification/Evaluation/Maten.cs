namespace Tenzij.Classification.Evaluation;

/// <summary>A share with its 95 % Wilson interval.</summary>
public readonly record struct Aandeel(int Goed, int Totaal)
{
    private const double Z = 1.959963984540054;

    /// <summary>NaN when there is nothing to count.</summary>
    public double Waarde => Totaal == 0 ? double.NaN : (double)Goed / Totaal;

    public (double Laag, double Hoog) Interval
    {
        get
        {
            if (Totaal == 0)
            {
                return (0, 1);
            }

            double n = Totaal, p = Goed / n, noemer = 1 + Z * Z / n;
            var midden = (p + Z * Z / (2 * n)) / noemer;
            var breedte = Z * Math.Sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / noemer;
            return (Math.Max(0, midden - breedte), Math.Min(1, midden + breedte));
        }
    }
}

/// <summary>Counts of a yes/no question.</summary>
public readonly record struct Telling(int TerechtJa, int OnterechtJa, int Gemist)
{
    public Aandeel Precisie => new(TerechtJa, TerechtJa + OnterechtJa);

    public Aandeel Vangst => new(TerechtJa, TerechtJa + Gemist);

    public double F1 => TerechtJa == 0 ? 0 : 2.0 * TerechtJa / (2.0 * TerechtJa + OnterechtJa + Gemist);

    public Telling Voeg(bool waar, bool voorspeld) => new(
        TerechtJa + (waar && voorspeld ? 1 : 0), OnterechtJa + (!waar && voorspeld ? 1 : 0), Gemist + (waar && !voorspeld ? 1 : 0));

    public static Telling operator +(Telling a, Telling b) =>
        new(a.TerechtJa + b.TerechtJa, a.OnterechtJa + b.OnterechtJa, a.Gemist + b.Gemist);

    public static Telling Add(Telling left, Telling right) => left + right;
}
