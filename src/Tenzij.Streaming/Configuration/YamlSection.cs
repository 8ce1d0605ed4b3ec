using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Tenzij.Streaming.Configuration;

/// <summary>One mapping of a YAML file; remembers which keys were asked for, so that the others can be refused.</summary>
public sealed class YamlSection
{
    private readonly StrictYaml _yaml;
    private readonly string _path;
    private readonly YamlMappingNode _mapping;
    private readonly HashSet<string> _known = [];
    private readonly List<YamlSection> _children = [];

    internal YamlSection(StrictYaml yaml, string path, YamlMappingNode mapping)
    {
        _yaml = yaml;
        _path = path;
        _mapping = mapping;
    }

    public int Line => (int)_mapping.Start.Line;

    public IEnumerable<string> Keys => _mapping.Children.Keys.OfType<YamlScalarNode>().Select(k => k.Value ?? "");

    public bool Has(string key) => Node(key) is not null;

    public int LineOf(string key) => Node(key) is { } node ? (int)node.Start.Line : Line;

    public void Error(string key, string message) => _yaml.Error(LineOf(key), Path(key), message);

    /// <summary>A nested mapping; an empty one when an optional key is absent.</summary>
    public YamlSection Section(string key, bool required = true)
    {
        _known.Add(key);
        var node = Node(key);
        if (node is not YamlMappingNode mapping)
        {
            if (node is not null || required)
            {
                Error(key, node is null ? "is missing" : "must be a mapping");
            }

            mapping = [];
        }

        var section = new YamlSection(_yaml, Path(key), mapping);
        _children.Add(section);
        return section;
    }

    /// <summary>A list of mappings; an empty list when an optional key is absent.</summary>
    public IReadOnlyList<YamlSection> List(string key, bool required = true)
    {
        _known.Add(key);
        var node = Node(key);
        if (node is not YamlSequenceNode sequence || sequence.Children.Any(c => c is not YamlMappingNode))
        {
            if (node is not null || required)
            {
                Error(key, node is null ? "is missing" : "must be a list of mappings");
            }

            return [];
        }

        var sections = sequence.Children.Cast<YamlMappingNode>()
            .Select((mapping, i) => new YamlSection(_yaml, $"{Path(key)}[{i}]", mapping)).ToList();
        _children.AddRange(sections);
        return sections;
    }

    public string Text(string key) => Scalar(key, true) ?? "";

    public string? OptionalText(string key) => Scalar(key, false);

    public double Number(string key, double standard = double.NaN) =>
        Parsed(key, double.IsNaN(standard), "a number", standard, static (string t, out double v) =>
            double.TryParse(t, NumberStyles.Float, CultureInfo.InvariantCulture, out v) && double.IsFinite(v));

    public int Whole(string key, int? standard = null) =>
        Parsed(key, standard is null, "a whole number", standard ?? 0, static (string t, out int v) =>
            int.TryParse(t, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out v));

    public bool Truth(string key, bool? standard = null) =>
        Parsed(key, standard is null, "true or false", standard ?? false, static (string t, out bool v) => bool.TryParse(t, out v));

    /// <summary>One of <paramref name="choices"/>; the first when the value is missing or wrong.</summary>
    public string Choice(string key, params string[] choices)
    {
        var text = Scalar(key, true);
        if (text is null || choices.Contains(text, StringComparer.Ordinal))
        {
            return text ?? choices[0];
        }

        Error(key, $"is '{text}', must be one of {string.Join(", ", choices)}");
        return choices[0];
    }

    internal void RefuseUnknown()
    {
        foreach (var (key, _) in _mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!_known.Contains(name))
            {
                _yaml.Error((int)key.Start.Line, Path(name), "is not a known key");
            }
        }

        foreach (var child in _children)
        {
            child.RefuseUnknown();
        }
    }

    private delegate bool TryParse<T>(string text, out T value);

    private T Parsed<T>(string key, bool required, string expected, T standard, TryParse<T> parse)
    {
        var text = Scalar(key, required);
        if (text is null)
        {
            return standard;
        }

        if (parse(text, out var value))
        {
            return value;
        }

        Error(key, $"is '{text}', must be {expected}");
        return standard;
    }

    private string? Scalar(string key, bool required)
    {
        _known.Add(key);
        switch (Node(key))
        {
            case YamlScalarNode { Value: { } text }:
                return text;
            case null:
                if (required)
                {
                    Error(key, "is missing");
                }

                return null;
            default:
                Error(key, "must be a single value");
                return null;
        }
    }

    private YamlNode? Node(string key) =>
        _mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    private string Path(string key) => _path.Length == 0 ? key : $"{_path}.{key}";
}
