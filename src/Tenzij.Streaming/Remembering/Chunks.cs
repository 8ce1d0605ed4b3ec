namespace Tenzij.Streaming.Remembering;

/// <summary>
/// A growing list of structs in fixed pieces: growing copies nothing and leaves no room unused but in the last piece.
/// </summary>
internal sealed class Chunks<T>
    where T : struct
{
    private const int Bits = 13;
    private const int Mask = (1 << Bits) - 1;

    private readonly List<T[]> _chunks = [];

    public int Count { get; private set; }

    public ref T this[int index] => ref _chunks[index >> Bits][index & Mask];

    public int Add(in T item)
    {
        if (Count >> Bits == _chunks.Count)
        {
            _chunks.Add(GC.AllocateUninitializedArray<T>(1 << Bits));
        }

        this[Count] = item;
        return Count++;
    }
}
