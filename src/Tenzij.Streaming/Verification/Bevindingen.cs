namespace Tenzij.Streaming.Verification;

/// <summary>Collects findings up to a bound; one broken record can break everything after it.</summary>
internal sealed class Bevindingen(int countMax)
{
    private readonly List<Bevinding> _list = [];

    public IReadOnlyList<Bevinding> Lijst => _list;

    public bool IsVol => _list.Count >= countMax;

    public bool IsLeeg => _list.Count == 0;

    public void Meld(string waar, string wat)
    {
        if (!IsVol)
        {
            _list.Add(new Bevinding(waar, wat));
        }
    }
}
