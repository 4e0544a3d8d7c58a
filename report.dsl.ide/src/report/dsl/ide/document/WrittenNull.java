package report.dsl.ide.document;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** Writes a field that is null as {@code null}, where it would otherwise be left out. */
public final class WrittenNull implements TypeAdapterFactory {

  @Override
  public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    TypeAdapter<T> own = gson.getAdapter(type);
    return new TypeAdapter<>() {
      @Override
      public void write(JsonWriter out, T value) throws IOException {
        boolean before = out.getSerializeNulls();
        out.setSerializeNulls(true);
        own.write(out, value);
        out.setSerializeNulls(before);
      }

      @Override
      public T read(JsonReader in) throws IOException {
        return own.read(in);
      }
    };
  }
}
