### Từ ngữ hành chính, được giải thích.

glossary = Từ ngữ hành chính
glossary-lede = Ý nghĩa của những từ quý vị gặp ở các cơ quan.
# $language là tên ngôn ngữ của các cơ quan trong thành phố.
glossary-point = Bên cạnh mỗi từ, quý vị thấy từ đó bằng { $language }. Quý vị có thể chỉ vào từ đó ở quầy.
# Được đọc to trước từ.
glossary-local = Bằng { $language }:
glossary-empty = Ở đây chưa có từ nào.
