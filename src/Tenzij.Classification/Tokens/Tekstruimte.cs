namespace Tenzij.Classification.Tokens;

/// <summary>The buffers of one reading thread: they grow to the largest text seen and are never shared.</summary>
internal sealed class Tekstruimte
{
    public byte[] Vouw = new byte[4096];
    public Token[] Tokens = new Token[1024];
    public int Aantal;
    public int VouwLengte;

    /// <summary>What stands after the last token.</summary>
    public Grens Slot;

    public void Begin(int bytes)
    {
        Aantal = 0;
        VouwLengte = 0;
        Slot = Grens.Geen;
        if (Vouw.Length < (bytes * 2) + 64)
        {
            Vouw = new byte[(bytes * 2) + 64];
        }
    }

    public ref Token Nieuw()
    {
        if (Aantal == Tokens.Length)
        {
            Array.Resize(ref Tokens, Tokens.Length * 2);
        }

        ref var token = ref Tokens[Aantal++];
        token = default;
        token.Rij1 = token.Rij2 = token.Rol = -1;
        return ref token;
    }

    public ReadOnlySpan<byte> Woord(int index) =>
        Vouw.AsSpan(Tokens[index].VouwBegin, Tokens[index].VouwLengte);

    public Grens Na(int index) => index + 1 < Aantal ? Tokens[index + 1].Voor : Slot;
}
