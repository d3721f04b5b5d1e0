"""Lists in and out: CSV and XLSX files of any office, in any of its encodings."""
